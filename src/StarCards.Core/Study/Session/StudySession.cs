using System.Collections.Immutable;
using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Study.Session;

/// <summary>
/// One sitting as a pure machine: a message in, the next session and the events to log out. It never asks a clock and
/// keeps every earlier state of itself, so that undo is a step back and not a repair.
/// </summary>
public sealed partial record StudySession
{
    /// <summary>What stays the same.</summary>
    public required StudySetting Setting { get; init; }

    /// <summary>The cards still to come.</summary>
    public required StudyQueue Queue { get; init; }

    /// <summary>The card that is asked; null when nothing is left for now.</summary>
    public CardInHand? Hand { get; init; }

    /// <summary>What was rated in this session, undone ratings left out, oldest first.</summary>
    public ImmutableList<AnsweredCard> Answered { get; init; } = [];

    /// <summary>One line about what just happened, or empty.</summary>
    public string Notice { get; init; } = string.Empty;

    private ImmutableStack<SessionTurn> Done { get; init; } = [];

    private ImmutableStack<SessionTurn> Undone { get; init; } = [];

    /// <summary>A session that asks the first card of a queue.</summary>
    /// <param name="setting">What stays the same through the session.</param>
    /// <param name="queue">What there is to ask.</param>
    /// <param name="moment">The moment.</param>
    /// <param name="notice">One line to begin with, or empty.</param>
    public static StudySession Start(StudySetting setting, StudyQueue queue, Moment moment, string notice = "") =>
        new StudySession { Setting = setting, Queue = queue, Notice = notice }.Draw(moment);

    /// <summary>What a message leads to. Total: a message that means nothing here changes nothing but the notice.</summary>
    public SessionStep Take(SessionMessage message, Moment moment)
    {
        var quiet = this with { Notice = string.Empty };
        return message switch
        {
            Undo => quiet.UndoLast(moment),
            Redo => quiet.RedoLast(moment),
            LookAgain => new SessionStep(Hand is null ? quiet.Draw(moment) : this, []),
            NotesRead read => new SessionStep(quiet.With(read, moment), []),
            _ when Hand is null => new SessionStep(quiet, []),
            Advance when Hand.IsAllOpen => quiet.RateCard(Rating.Good, moment),
            Rate rate => quiet.RateCard(rate.Rating, moment),
            Bury => quiet.PutAside(new Buried(), "buried until tomorrow", moment),
            Suspend => quiet.PutAside(new Suspended(), "suspended", moment),
            SetFlag flag => quiet.Flag(flag.Flag, moment),
            NotNow => new SessionStep((quiet with { Queue = Queue.Postponed(Hand.Card.Id) }).Draw(moment), []),
            _ => new SessionStep(quiet.InHand(message, Hand, moment), []),
        };
    }

    private StudySession Draw(Moment moment) =>
        this with { Hand = Queue.Next(moment.Now) is { } card ? HandOf(card, moment) : null };

    private CardInHand HandOf(Card card, Moment moment) => new()
    {
        Card = card,
        Parts = AnswerParts.Of(card),
        Timer = SpeakingTimer.Started(moment),
        Outcomes = OutcomesOf(card, moment),
    };

    private Outcomes OutcomesOf(Card card, Moment moment) =>
        Setting.Scheduler.NextForEach(card.Progress.State, Setting.Calendar.DayOf(moment.Now), FuzzOf(card));

    private StudySession With(NotesRead read, Moment moment)
    {
        var reread = this with { Queue = read.Queue };
        if (Hand is null || read.Card is not { } card)
        {
            return reread.Draw(moment);
        }

        var parts = AnswerParts.Of(card);
        return reread with { Hand = Hand with { Card = card, Parts = parts, Open = Math.Min(Hand.Open, parts.Count), Outcomes = OutcomesOf(card, moment) } };
    }

    private Fuzz FuzzOf(Card card) => Setting.HasFuzz ? new Fuzz(card.AnkiCardId) : Fuzz.None;

    private LogEvent Event(LoggedFact what, Moment moment, CardId? card) =>
        new(moment.Now, Setting.Calendar.DayOf(moment.Now), card, Setting.Origin, Setting.Machine, what);
}
