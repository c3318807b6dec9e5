using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Cli.Output;

/// <summary>A note, its cards and its log as text for people.</summary>
internal sealed class CardText(TextWriter output, StudyDay today, Instant now)
{
    /// <param name="cards">Cards of one note, at least one.</param>
    /// <param name="log">Their events, in the order of the log.</param>
    public void Write(IReadOnlyList<Card> cards, IReadOnlyCollection<LogEvent> log)
    {
        var known = cards[0].Note;
        Line(known.Note.Prompt);
        Line(FormattableString.Invariant($"  {known.Id}  {known.Deck}  {known.Source}:{known.Note.Line}{(known.Note.IsDraft ? "  draft" : "")}"));
        WriteContent(known.Note);
        output.WriteLine();
        output.WriteTable([.. cards.Select(Row)]);
        if (log.Count > 0)
        {
            output.WriteLine();
            var retracted = StandingEvents.RetractedIds(log);
            output.WriteTable([.. log.Select(logged => Row(logged, retracted.Contains(logged.Id)))]);
        }
    }

    private void WriteContent(Note note)
    {
        foreach (var story in note.Stories)
        {
            output.WriteLine();
            if (note.Stories.Count > 1 && story.Title is not null)
            {
                Line($"  {NoteText.Plain(story.Title)}");
            }

            Labelled("", story.Answer);
            foreach (var part in story.Star.Filled)
            {
                Labelled($"{part}: ", story.Star[part]);
            }
        }

        for (var i = 0; i < note.Parts.Count; i++)
        {
            Labelled(FormattableString.Invariant($"{i + 1}. "), note.Parts[i]);
        }

        Labelled("", note.FrameworkAnswer);
        foreach (var hint in note.Hints)
        {
            Labelled("hint: ", hint);
        }

        foreach (var aside in note.Notes)
        {
            Labelled("note: ", aside);
        }
    }

    private IReadOnlyList<string> Row(Card card) =>
    [
        card.Id.Face.Word(),
        card.Progress.State.Phase.Word(),
        DueText.Of(card.Progress, today, now),
        card.Progress.State.IntervalDays > 0 ? FormattableString.Invariant($"interval {card.Progress.State.IntervalDays} d") : "",
        card.Progress.State.Ease > 0 ? FormattableString.Invariant($"ease {card.Progress.State.Ease:0.00}") : "",
        FormattableString.Invariant($"{card.Progress.State.Reps} reps"),
        FormattableString.Invariant($"{card.Progress.State.Lapses} lapses"),
        card.Progress.Flag > 0 ? FormattableString.Invariant($"flag {card.Progress.Flag}") : "",
    ];

    private static IReadOnlyList<string> Row(LogEvent logged, bool isRetracted) =>
    [
        logged.At.ToString(),
        logged.Card?.Face.Word() ?? "",
        logged.What.Kind.Word(),
        EventText.Of(logged.What),
        logged.Origin.Word(),
        isRetracted ? "undone" : "",
    ];

    private void Labelled(string label, string? markdown)
    {
        if (markdown is not null)
        {
            Line($"  {label}{NoteText.Plain(markdown).ReplaceLineEndings("\n    ")}");
        }
    }

    private void Line(string text) => output.WriteLine(PrintableText.Of(text));
}
