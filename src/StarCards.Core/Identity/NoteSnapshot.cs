using StarCards.Cards;

namespace StarCards.Identity;

/// <summary>What a note looked like when it was read: all that is needed to know it again.</summary>
/// <param name="Kind">Question or framework.</param>
/// <param name="Prompt">The prompt as read.</param>
/// <param name="Section">Headings above it, outermost first.</param>
/// <param name="Source">The path of its file.</param>
/// <param name="Answer">Everything that answers it (stories, free text, parts), lines joined by LF; empty for a draft.</param>
/// <param name="ExplicitId">The id that the owner wrote, or null.</param>
public sealed record NoteSnapshot(
    NoteKind Kind,
    string Prompt,
    IReadOnlyList<string> Section,
    string Source,
    string Answer,
    string? ExplicitId)
{
    /// <summary>The snapshot of a note that was read from a source.</summary>
    public static NoteSnapshot Of(Note note, string source) =>
        new(note.Kind, note.Prompt, note.Section, source, string.Join('\n', AnswerLines(note)), note.ExplicitId);

    /// <summary>True where nothing that a person sees differs: a record compares its lists by reference only.</summary>
    public bool Shows(NoteSnapshot other) =>
        Kind == other.Kind && Prompt == other.Prompt && Answer == other.Answer && ExplicitId == other.ExplicitId && StandsWith(other);

    /// <summary>True where both stand in the same source under the same headings.</summary>
    public bool StandsWith(NoteSnapshot other) => Source == other.Source && Section.SequenceEqual(other.Section);

    private static IEnumerable<string> AnswerLines(Note note)
    {
        foreach (var story in note.Stories)
        {
            string?[] texts = [story.Answer, story.Star.Situation, story.Star.Task, story.Star.Action, story.Star.Result];
            foreach (var text in texts.OfType<string>())
            {
                yield return text;
            }
        }

        foreach (var part in note.Parts)
        {
            yield return part;
        }

        if (note.FrameworkAnswer is not null)
        {
            yield return note.FrameworkAnswer;
        }
    }
}
