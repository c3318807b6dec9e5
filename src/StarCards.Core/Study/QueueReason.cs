using System.Globalization;
using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Study;

/// <summary>Why a card is, or is not, in the day's queue.</summary>
/// <param name="Verdict">What became of it.</param>
/// <param name="Sentence">The same for the learner, with days, names and what to do about it.</param>
public sealed record QueueReason(QueueVerdict Verdict, string Sentence)
{
    /// <summary>True where the card is in the queue.</summary>
    public bool IsQueued => Verdict <= QueueVerdict.Crammed;

    internal static QueueReason? Of(GatheredDay day, CardId id)
    {
        for (var i = 0; i < day.Cards.Count; i++)
        {
            if (day.Cards[i].Id == id)
            {
                return new QueueReason(day.Verdicts[i], Say(day, day.Cards[i], day.Verdicts[i]));
            }
        }

        return null;
    }

    private static string Say(GatheredDay day, Card card, QueueVerdict verdict) => verdict switch
    {
        QueueVerdict.Learning => $"In today's queue: its step ends {At(day, card)}.",
        QueueVerdict.LearningFromAnotherDay => $"In today's queue: its learning step is over, due {Since(day, card)}.",
        QueueVerdict.Due => $"In today's queue: due {Since(day, card)}.",
        QueueVerdict.New => "In today's queue: new, and among today's new cards.",
        QueueVerdict.Draft => "In today's queue, after the others: a draft, it has no answer yet.",
        QueueVerdict.Crammed => "In this session: cram takes every card.",
        QueueVerdict.SittingLimit => "In today's queue, but this session takes fewer cards.",
        QueueVerdict.Suspended => "Not in the queue: suspended; `starcards unsuspend` takes it back.",
        QueueVerdict.Buried => "Not today: buried until tomorrow; `starcards unbury` takes it back.",
        QueueVerdict.SiblingReviewed => $"Not today: its sibling {day.Done.SiblingOf(card.Id)} was reviewed today.",
        QueueVerdict.SiblingQueued => $"Not today: its sibling {QueuedSibling(day, card)} is in today's queue.",
        QueueVerdict.NotDue => NotDue(day, card),
        QueueVerdict.ReviewLimit => ReviewLimit(day, card),
        QueueVerdict.NewLimit => $"Waits: {Holder(day, card, ofNew: true)} lets no more new cards through today; `review --more` looks beyond.",
        _ => "Waits: the day's limit of drafts is used up.",
    };

    private static string NotDue(GatheredDay day, Card card)
    {
        var state = card.Progress.State;
        var when = state.Due is DueAt at ? At(day, at.Instant) : $"on {OnDay(state)}, {InDays(((DueOn)state.Due!).Day.DaysSince(day.Today))}";
        return state.LastReviewDay > day.Today && state.LastReviewAt >= day.NextRollover
            ? $"Not today: due {when}; its last review is dated {state.LastReviewDay}, after today, so a clock was wrong: `starcards log` shows it and `undo` or `set-due` repairs it."
            : $"Not today: due {when}.";
    }

    private static string ReviewLimit(GatheredDay day, Card card) =>
        day.Limits.SpreadUntil >= day.Today && day.Budgets.FullDeck(DeckOf(day, card), ofNew: false) is null or DeckTree.WholeDay
            ? $"Waits: due {Since(day, card)}; the backlog is spread until {day.Limits.SpreadUntil} and more urgent cards come first."
            : $"Waits: due {Since(day, card)}, but {Holder(day, card, ofNew: false)} lets no more reviews through today; `review --more` looks beyond.";

    private static string Holder(GatheredDay day, Card card, bool ofNew) =>
        day.Budgets.FullDeck(DeckOf(day, card), ofNew) is { } deck and not DeckTree.WholeDay
            ? $"the limit of deck {day.Decks.NameOf(deck)}"
            : "the day's limit";

    private static int DeckOf(GatheredDay day, Card card) => day.Decks.NumberOf(card.Note.Deck);

    private static CardId QueuedSibling(GatheredDay day, Card card)
    {
        var places = Enumerable.Range(0, day.Cards.Count)
            .Where(i => day.Cards[i].Id.Note == card.Id.Note && day.Cards[i].Id != card.Id);
        return day.Cards[places.First(i => day.Verdicts[i] <= QueueVerdict.Crammed)].Id;
    }

    private static string Since(GatheredDay day, Card card)
    {
        var late = card.Progress.State.Due is DueOn on ? day.Today.DaysSince(on.Day) : 0;
        return late switch
        {
            0 => "today",
            1 => $"since yesterday, {OnDay(card.Progress.State)}",
            _ => string.Create(CultureInfo.InvariantCulture, $"since {OnDay(card.Progress.State)}, {late} days ago"),
        };
    }

    private static string InDays(int days) => days == 1 ? "tomorrow" : string.Create(CultureInfo.InvariantCulture, $"in {days} days");

    private static string OnDay(CardState state) => state.Due is DueOn on ? on.Day.ToString() : "";

    private static string At(GatheredDay day, Card card) => At(day, ((DueAt)card.Progress.State.Due!).Instant);

    private static string At(GatheredDay day, Instant instant)
    {
        var local = TimeZoneInfo.ConvertTime(instant.Utc, day.Calendar.Zone);
        return local.ToString(day.Calendar.DayOf(instant) == day.Today ? "'at' HH:mm" : "'on' yyyy-MM-dd 'at' HH:mm", CultureInfo.InvariantCulture);
    }
}
