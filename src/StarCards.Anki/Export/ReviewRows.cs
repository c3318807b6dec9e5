using StarCards.Anki.Collection;
using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Anki.Export;

/// <summary>Turns standing events into rows of Anki's log, card by card in the order of time.</summary>
internal sealed class ReviewRows(IReadOnlyDictionary<CardId, long> ankiIds, IReadOnlyDictionary<EventId, long> moved)
{
    private const long LongestMilliseconds = 60_000;
    private const long LongestInterval = 36_500;

    private readonly Dictionary<CardId, CardHistory> _histories = new(ankiIds.Count);

    /// <summary>The earliest event that was seen, or null.</summary>
    public Instant? FirstEventAt { get; private set; }

    public CardHistory? HistoryOf(CardId card) => _histories.GetValueOrDefault(card);

    /// <summary>The row of an event, or null for one that Anki's log does not know or that belongs to another card.</summary>
    public ReviewRow? Of(LogEvent logged)
    {
        if (logged.Card is not { } card || !ankiIds.TryGetValue(card, out var ankiId))
        {
            return null;
        }

        FirstEventAt ??= logged.At;
        if (!_histories.TryGetValue(card, out var history))
        {
            history = new CardHistory();
            _histories.Add(card, history);
        }

        history.LastEventAt = logged.At;
        var row = logged.What switch
        {
            Reviewed reviewed => Rated(logged, reviewed, history),
            ManuallySet manual => ByHand(logged, manual, history),
            // Before the first review there is no history that Anki could tell practice from.
            Practised practised when history.LastReviewAt is not null => Practice(practised, history),
            _ => null,
        };
        return row is null ? null : row with { CardId = ankiId, Id = moved.TryGetValue(logged.Id, out var number) ? number : logged.At.UnixMilliseconds };
    }

    private static ReviewRow Rated(LogEvent logged, Reviewed reviewed, CardHistory history)
    {
        var interval = Interval(logged, reviewed.After);
        // Anki takes a learning answer for the start of a card's history, and a history without one for a cut one.
        var type = history.LastReviewAt is null ? 0 : reviewed.PhaseBefore switch { Phase.Review => 1L, Phase.Relearning => 2L, _ => 0L };
        var row = new ReviewRow(0, 0, (long)reviewed.Answer.Rating, interval, history.LastInterval, Factor(reviewed), Capped(reviewed.Answer), type);
        history.LastInterval = interval;
        history.LastReviewAt = logged.At;
        return row;
    }

    private static ReviewRow ByHand(LogEvent logged, ManuallySet manual, CardHistory history)
    {
        var isForgotten = manual.After.Phase == Phase.New;
        var interval = isForgotten ? 0 : Interval(logged, manual.After);
        var row = new ReviewRow(0, 0, 0, interval, history.LastInterval, isForgotten ? 0 : Thousandths(manual.After.Ease), 0, 4);
        history.LastInterval = interval;
        return row;
    }

    private static ReviewRow Practice(Practised practised, CardHistory history) =>
        new(0, 0, (long)practised.Answer.Rating, 0, history.LastInterval, 0, Capped(practised.Answer), 3);

    private static long Interval(LogEvent logged, CardState after) => after.Phase switch
    {
        Phase.New => 0,
        Phase.Review => Math.Clamp(after.IntervalDays, 1, LongestInterval),
        _ when after.Due is DueOn on => Math.Clamp(on.Day.DaysSince(logged.Day), 1, LongestInterval),
        _ => -Math.Clamp(after.DelaySeconds, 1, LongestInterval * 86_400),
    };

    private static long Factor(Reviewed reviewed) => reviewed switch
    {
        { Scheduler: SchedulerName.Fsrs, After.Memory: { } memory } => (long)Math.Round(((memory.Difficulty - 1) / 9.0 + 0.1) * 1000, MidpointRounding.AwayFromZero),
        { After.Phase: Phase.Learning or Phase.New } => 0,
        _ => Thousandths(reviewed.After.Ease),
    };

    private static long Thousandths(double ease) => (long)Math.Round(ease * 1000, MidpointRounding.AwayFromZero);

    private static long Capped(RatedAnswer answer) => Math.Clamp(answer.Milliseconds, 0, LongestMilliseconds);
}
