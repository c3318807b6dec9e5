using StarCards.Cards;

namespace StarCards.Cli.Checking;

/// <summary>What is missing on a note, in words.</summary>
internal static class Gap
{
    /// <summary>True for a draft, and for a labelled story of which some parts are unwritten.</summary>
    public static bool IsIn(Note note) => Of(note).Length > 0;

    /// <summary>What is missing, or an empty text.</summary>
    public static string Of(Note note)
    {
        if (note.IsDraft)
        {
            return note.Kind == NoteKind.Framework ? "no parts yet" : "no answer yet";
        }

        return note.Star.IsEmpty || !note.Star.Missing.Any() ? "" : $"no {string.Join(", ", note.Star.Missing)} yet";
    }
}
