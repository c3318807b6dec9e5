namespace StarCards.Study;

/// <summary>What one sitting wants otherwise than the day has it.</summary>
public sealed record StudyOptions
{
    /// <summary>The day as it is.</summary>
    public static StudyOptions Default { get; } = new();

    /// <summary>
    /// Every card that is neither suspended nor buried, due or not, siblings too, those closest to being forgotten first.
    /// For practice: an answer takes the card out, whatever its schedule says.
    /// </summary>
    public bool Cram { get; init; }

    /// <summary>What is due and new beyond today's limits.</summary>
    public bool More { get; init; }

    /// <summary>A random order, drafts still last; the same seed gives the same order. Null leaves the order alone.</summary>
    public ulong? ShuffleSeed { get; init; }

    /// <summary>At most so many cards in this sitting, or null.</summary>
    public int? Limit { get; init; }

    /// <summary>At most so many new cards in this sitting, within today's limit; or null.</summary>
    public int? New { get; init; }
}
