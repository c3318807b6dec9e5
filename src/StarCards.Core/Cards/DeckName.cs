namespace StarCards.Cards;

/// <summary>
/// Where a card belongs: the folders below a folder source, the file's name without extension, its section's headings,
/// outermost first. Written with <c>::</c> between the levels, as Anki writes it.
/// </summary>
public readonly record struct DeckName : IComparable<DeckName>
{
    /// <summary>What stands between two levels.</summary>
    public const string Separator = "::";

    private readonly string? _text;

    private DeckName(string text) => _text = text;

    /// <summary>A deck of these levels; empty ones are left out, <c>::</c> and control characters inside a level give way to a blank.</summary>
    public static DeckName Of(IEnumerable<string> levels) =>
        new(string.Join(Separator, levels.Select(Clean).Where(level => level.Length > 0)));

    /// <summary>Reads a name with <c>::</c> between its levels.</summary>
    public static DeckName Parse(string text) => Of(text.Split(Separator));

    /// <summary>The levels, outermost first.</summary>
    public IReadOnlyList<string> Levels => ToString().Length == 0 ? [] : ToString().Split(Separator);

    /// <summary>This deck and every deck above it, outermost first.</summary>
    public IEnumerable<DeckName> WithParents()
    {
        var levels = Levels;
        return Enumerable.Range(1, levels.Count).Select(count => new DeckName(string.Join(Separator, levels.Take(count))));
    }

    /// <summary>True for the deck itself and for every deck below it, whatever the case of the letters.</summary>
    public bool Contains(DeckName other) =>
        other.ToString().Equals(ToString(), StringComparison.OrdinalIgnoreCase)
        || other.ToString().StartsWith(ToString() + Separator, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public int CompareTo(DeckName other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>The full name.</summary>
    public override string ToString() => _text ?? string.Empty;

    /// <summary>Ordinal order of the names.</summary>
    public static bool operator <(DeckName left, DeckName right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order of the names.</summary>
    public static bool operator >(DeckName left, DeckName right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order of the names.</summary>
    public static bool operator <=(DeckName left, DeckName right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order of the names.</summary>
    public static bool operator >=(DeckName left, DeckName right) => left.CompareTo(right) >= 0;

    private static string Clean(string level)
    {
        var characters = level.Select(character => char.IsControl(character) ? ' ' : character).ToArray();
        var text = new string(characters);
        while (text.Contains(Separator, StringComparison.Ordinal))
        {
            text = text.Replace(Separator, " ", StringComparison.Ordinal);
        }

        return text.Trim(' ', ':');
    }
}
