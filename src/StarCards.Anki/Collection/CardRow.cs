namespace StarCards.Anki.Collection;

/// <summary>A row of <c>cards</c>, as far as a package says something by it.</summary>
internal sealed record CardRow
{
    public required long Id { get; init; }

    public required long NoteId { get; init; }

    public required long DeckId { get; init; }

    public required long Ordinal { get; init; }

    public required long ModifiedSeconds { get; init; }

    /// <summary>0 new, 1 learning, 2 review, 3 relearning.</summary>
    public required long Type { get; init; }

    /// <summary>As the type, 3 for a step that ends on another day, -1 suspended.</summary>
    public required long Queue { get; init; }

    /// <summary>A position, seconds since 1970, or a day number, by type and queue.</summary>
    public required long Due { get; init; }

    public long IntervalDays { get; init; }

    /// <summary>The ease in thousandths.</summary>
    public long Factor { get; init; }

    public long Reps { get; init; }

    public long Lapses { get; init; }

    public long StepsLeft { get; init; }

    public long Flag { get; init; }

    /// <summary>A JSON object: original position, memory state, time of the last review.</summary>
    public required string Data { get; init; }
}
