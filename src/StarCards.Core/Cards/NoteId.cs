using System.Diagnostics.CodeAnalysis;

namespace StarCards.Cards;

/// <summary>
/// What a note is known by for ever: 16 lower-case characters of Crockford's base 32. Given once, at first sight
/// (see <see cref="NoteIdRule"/>); the ledger keeps it through every edit.
/// </summary>
public readonly record struct NoteId : IComparable<NoteId>
{
    /// <summary>The number of characters of an id.</summary>
    public const int Length = 16;

    private readonly string? _text;

    private NoteId(string text) => _text = text;

    /// <summary>The id of 80 bits.</summary>
    /// <param name="bits">Exactly ten bytes.</param>
    /// <exception cref="ArgumentException">There are not ten bytes.</exception>
    public static NoteId FromBits(ReadOnlySpan<byte> bits)
    {
        if (bits.Length != 10)
        {
            throw new ArgumentException("A note id has 80 bits.", nameof(bits));
        }

        return new NoteId(CrockfordBase32.Encode(bits));
    }

    /// <summary>Reads an id; false unless the text is 16 characters of the alphabet.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out NoteId id)
    {
        var isId = text is { Length: Length } && CrockfordBase32.IsText(text);
        id = isId ? new NoteId(text!) : default;
        return isId;
    }

    /// <summary>Reads an id.</summary>
    /// <exception cref="FormatException">The text is no note id.</exception>
    public static NoteId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is no note id: 16 characters of 0-9 and a-z without i, l, o, u.");

    /// <inheritdoc/>
    public int CompareTo(NoteId other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>The 16 characters.</summary>
    public override string ToString() => _text ?? string.Empty;

    /// <summary>Ordinal order of the texts.</summary>
    public static bool operator <(NoteId left, NoteId right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order of the texts.</summary>
    public static bool operator >(NoteId left, NoteId right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order of the texts.</summary>
    public static bool operator <=(NoteId left, NoteId right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order of the texts.</summary>
    public static bool operator >=(NoteId left, NoteId right) => left.CompareTo(right) >= 0;
}
