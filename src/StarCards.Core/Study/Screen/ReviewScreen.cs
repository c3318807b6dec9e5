using System.Globalization;
using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Study.Session;

namespace StarCards.Study.Screen;

/// <summary>What the screen says for a card in hand, as printable text; where it stands and how it looks is the drawing's own business.</summary>
public sealed record ReviewScreen
{
    /// <summary>The card's deck, its levels parted by <c> / </c>.</summary>
    public required string Deck { get; init; }

    /// <summary>How far today is, most important first: <c>2 done</c>, <c>3 due</c>…</summary>
    public required IReadOnlyList<string> Progress { get; init; }

    /// <summary>What is special about the card: draft, follow-up, flag, practice, confidence.</summary>
    public required IReadOnlyList<string> Marks { get; init; }

    /// <summary>The question.</summary>
    public required string Question { get; init; }

    /// <summary>The hints, where they are shown.</summary>
    public required IReadOnlyList<string> Hints { get; init; }

    /// <summary>True where there are hints to be shown.</summary>
    public required bool HasHints { get; init; }

    /// <summary>The parts that are open.</summary>
    public required IReadOnlyList<ScreenPart> Parts { get; init; }

    /// <summary>The labels of the parts that are still closed.</summary>
    public required IReadOnlyList<string> Closed { get; init; }

    /// <summary>What comes behind the answer once it is open: what is unwritten, her own notes, other stories.</summary>
    public required IReadOnlyList<ScreenPart> Behind { get; init; }

    /// <summary>The four ratings.</summary>
    public required IReadOnlyList<Choice> Choices { get; init; }

    /// <summary>The speaking timer.</summary>
    public required string Timer { get; init; }

    /// <summary>True where the timer is past its target.</summary>
    public required bool IsOver { get; init; }

    /// <summary>The share of each part, once all were told one by one.</summary>
    public required IReadOnlyList<Pace> Paces { get; init; }

    /// <summary>One line about what just happened, or empty.</summary>
    public required string Notice { get; init; }

    /// <summary>The screen of a session; null where no card is in hand.</summary>
    public static ReviewScreen? Of(StudySession session, Moment moment) => session.Hand is { } hand
        ? new ReviewScreen
        {
            Deck = PrintableText.OneLine(string.Join(" / ", hand.Card.Note.Deck.Levels)),
            Progress = ProgressOf(session, moment),
            Marks = [.. MarksOf(session, hand)],
            Question = QuestionOf(hand.Card),
            Hints = hand.ShowsHints ? [.. hand.Card.Note.Note.Hints.Select(ScreenText.Of)] : [],
            HasHints = hand.Card.Note.Note.Hints.Count > 0,
            Parts = [.. hand.Parts.Take(hand.Open).Select((part, index) => PartOf(part, hand, index))],
            Closed = ClosedOf(hand),
            Behind = hand.IsAllOpen ? [.. BehindOf(hand)] : [],
            Choices = [.. Ratings.InOrder.Select(rating => Choice.Of(session, rating, moment))],
            Timer = TimerText.Of(hand, session.Setting, moment),
            IsOver = TimerText.IsOver(hand, session.Setting, moment),
            Paces = Pace.Of(hand),
            Notice = PrintableText.OneLine(session.Notice),
        }
        : null;

    /// <summary>The question as it is asked: the prompt, and for a part card which part of it.</summary>
    public static string QuestionOf(Card card) => card.Id.Face.Part() is { } part
        ? $"{PrintableText.Of(card.Note.Note.Prompt)}\n({part} only)"
        : PrintableText.Of(card.Note.Note.Prompt);

    private static ScreenPart PartOf(AnswerPart part, CardInHand hand, int index) =>
        new(part.Label, ScreenText.Of(part.Text), index == hand.Open - 1, part.Name is not null && hand.Missed.Contains(part.Name));

    // A framework's parts have numbers for labels, and numbers are no help to memory: only how many are left is told.
    private static IReadOnlyList<string> ClosedOf(CardInHand hand)
    {
        var closed = hand.Parts.Skip(hand.Open).ToList();
        return hand.Card.Id.Face == Face.Framework && closed.Count > 0
            ? [string.Create(CultureInfo.InvariantCulture, $"{closed.Count} more")]
            : [.. closed.Select(part => part.Label)];
    }

    private static IReadOnlyList<string> ProgressOf(StudySession session, Moment moment)
    {
        var counts = session.Queue.Counts(moment.Now);
        (int Number, string Word)[] all =
            [(session.Answered.Count, "done"), (counts.Due, "due"), (counts.Learning, "learning"), (counts.New, "new"), (counts.Drafts, counts.Drafts == 1 ? "draft" : "drafts")];
        return [.. all.Where((count, index) => index == 0 || count.Number > 0)
            .Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Number} {count.Word}"))];
    }

    private static IEnumerable<string> MarksOf(StudySession session, CardInHand hand)
    {
        if (hand.Card.IsDraft)
        {
            yield return "unfinished";
        }

        if (hand.Card.Note.Note.FollowUpOf is { } parent)
        {
            yield return $"follow-up of: {PrintableText.OneLine(parent.Prompt)}";
        }

        if (session.Setting.IsPractice)
        {
            yield return "practice";
        }

        if (hand.Card.Progress.Flag > 0)
        {
            yield return FormattableString.Invariant($"flag {hand.Card.Progress.Flag}");
        }

        if (hand.Confidence is { } confidence)
        {
            yield return FormattableString.Invariant($"confidence {confidence} of 4");
        }
    }

    private static IEnumerable<ScreenPart> BehindOf(CardInHand hand)
    {
        var note = hand.Card.Note.Note;
        if (!note.IsDraft && Unwritten.Of(hand.Card) is { } unwritten)
        {
            yield return new ScreenPart("Unfinished", PrintableText.Of(unwritten), false, false);
        }

        if (note.Notes.Count > 0)
        {
            yield return new ScreenPart("Notes", ScreenText.Of(string.Join('\n', note.Notes)), false, false);
        }

        if (hand.OtherStories.Count > 0)
        {
            yield return OtherStory.Line(hand);
            foreach (var part in OtherStory.Opened(hand))
            {
                yield return part;
            }
        }
    }
}
