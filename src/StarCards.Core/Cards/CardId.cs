using System.Diagnostics.CodeAnalysis;

namespace StarCards.Cards;

/// <summary>One card: its note and its face, written <c>83czt0axwytv4zyh/story</c>. The key of every row of the review log.</summary>
/// <param name="Note">The note.</param>
/// <param name="Face">Which card of the note.</param>
public readonly record struct CardId(NoteId Note, Face Face) : IComparable<CardId>
{
    /// <summary>Reads a card id; false unless it is a note id, a slash and the word of a face.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CardId id)
    {
        id = default;
        if (text is null || text.Length <= NoteId.Length || text[NoteId.Length] != '/')
        {
            return false;
        }

        if (!NoteId.TryParse(text[..NoteId.Length], out var note) || Faces.FromWord(text[(NoteId.Length + 1)..]) is not { } face)
        {
            return false;
        }

        id = new CardId(note, face);
        return true;
    }

    /// <summary>Reads a card id.</summary>
    /// <exception cref="FormatException">The text is no card id.</exception>
    public static CardId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is no card id: a note id, a slash and a face.");

    /// <summary>Ordinal order of the full texts, as ties in the log are ordered.</summary>
    public int CompareTo(CardId other)
    {
        var byNote = Note.CompareTo(other.Note);
        return byNote != 0 ? byNote : string.CompareOrdinal(Face.Word(), other.Face.Word());
    }

    /// <summary>The full text.</summary>
    public override string ToString() => $"{Note}/{Face.Word()}";

    /// <summary>Ordinal order of the full texts.</summary>
    public static bool operator <(CardId left, CardId right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order of the full texts.</summary>
    public static bool operator >(CardId left, CardId right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order of the full texts.</summary>
    public static bool operator <=(CardId left, CardId right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order of the full texts.</summary>
    public static bool operator >=(CardId left, CardId right) => left.CompareTo(right) >= 0;
}
