using StarCards.Cards;

namespace StarCards.Cli.Refreshing;

/// <summary>Whether a note says what it said: a record compares its lists by reference only.</summary>
internal static class NoteContent
{
    /// <summary>True where nothing that a card shows differs; lines do not count.</summary>
    public static bool HasContentOf(this Note note, Note other) =>
        note.Kind == other.Kind
        && note.Prompt == other.Prompt
        && note.IsDraft == other.IsDraft
        && note.FrameworkAnswer == other.FrameworkAnswer
        && note.FollowUpOf?.Prompt == other.FollowUpOf?.Prompt
        && note.Stories.Select(WithoutLine).SequenceEqual(other.Stories.Select(WithoutLine))
        && note.Section.SequenceEqual(other.Section)
        && note.Parts.SequenceEqual(other.Parts)
        && note.Hints.SequenceEqual(other.Hints)
        && note.Notes.SequenceEqual(other.Notes)
        && note.Tags.SequenceEqual(other.Tags);

    private static Story WithoutLine(Story story) => story with { Line = 0 };
}
