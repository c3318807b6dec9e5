using System.Globalization;
using StarCards.Cards;

namespace StarCards.Study.Session;

/// <summary>What an unfinished note still lacks, and where to write it.</summary>
public static class Unwritten
{
    /// <summary>One sentence, or null where nothing is missing (a free answer without labels lacks nothing).</summary>
    public static string? Of(Card card)
    {
        var note = card.Note.Note;
        var line = note.Line.ToString(CultureInfo.InvariantCulture);
        if (note.IsDraft)
        {
            return $"Nothing is written yet. Write it at {card.Note.Source}:{line}";
        }

        if (note.Kind == NoteKind.Framework || note.Star.IsEmpty || !note.Star.Missing.Any())
        {
            return null;
        }

        var missing = string.Join(", ", note.Star.Missing);
        return $"Not written yet: {missing}. Write it at {card.Note.Source}:{line}";
    }
}
