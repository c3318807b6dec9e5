using StarCards.Cards;

namespace StarCards.Anki.Export;

/// <summary>What is still to be written of a note, in words for its card; empty where nothing is.</summary>
internal static class Gap
{
    public static string Of(Note note)
    {
        if (note.IsDraft)
        {
            return note.Kind == NoteKind.Framework ? "no parts yet" : "no answer yet";
        }

        var isLabelled = note.FirstStory is { Star.IsEmpty: false };
        return isLabelled && note.Star.Missing.Any()
            ? "no " + string.Join(", no ", note.Star.Missing.Select(part => part.Word())) + " yet"
            : "";
    }
}
