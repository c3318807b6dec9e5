using System.Diagnostics.CodeAnalysis;
using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Study;

/// <summary>
/// What is to be studied on one day, and what is left of it: a value that answers turn into the next one, so that going
/// back is keeping the old one. The same cards, log, limits, moment and calendar give the same queue on every machine.
/// </summary>
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "A queue is what learners call it; it is no collection type.")]
public sealed class StudyQueue
{
    private readonly GatheredDay _day;
    private readonly QueueRemains _left;

    private StudyQueue(GatheredDay day, QueueRemains left) => (_day, _left) = (day, left);

    /// <summary>The study day that it was built for. Past the rollover it stays as it is; build another one.</summary>
    public StudyDay Today => _day.Today;

    /// <summary>
    /// Gathers the day's cards: what is due and what is new as far as the limits go, one card of each note, drafts last
    /// (scheduling reference 2.11 with the differences of 2.2).
    /// </summary>
    /// <param name="cards">The cards to choose from, in any order; siblings, limits and counts look at no others.</param>
    /// <param name="done">What was done today, with any card.</param>
    /// <param name="limits">What the day may hold.</param>
    /// <param name="now">The moment.</param>
    /// <param name="calendar">The learner's calendar at that moment.</param>
    /// <param name="options">What the sitting wants otherwise.</param>
    public static StudyQueue Build(IReadOnlyList<Card> cards, TodaysReviews done, StudyLimits limits, Instant now, StudyCalendar calendar, StudyOptions? options = null)
    {
        var day = GatheredDay.Of(cards, done, limits, now, calendar, options ?? StudyOptions.Default);
        return new StudyQueue(day, QueueRemains.Of(day));
    }

    /// <summary>
    /// The card to show now: a step that has ended, then the day's order, then what was put off, then a step that ends
    /// within the next minutes (<see cref="StudyLimits.LearnAheadMinutes"/>). Null where nothing is left to show at this moment.
    /// </summary>
    public Card? Next(Instant now) => _left.Next(_day, now)?.Card;

    /// <summary>The queue after a card was rated: it is gone, or comes back when its step ends today.</summary>
    /// <param name="id">The card; one that is not in the queue changes nothing.</param>
    /// <param name="after">What is known of it after the rating.</param>
    /// <param name="now">The moment of the rating.</param>
    public StudyQueue Answered(CardId id, CardProgress after, Instant now)
    {
        var without = _left.Without(_day, id, out var removed);
        if (removed is not { } card)
        {
            return this;
        }

        var answered = card.Card with { Progress = after };
        return new StudyQueue(_day, StaysToday(after) ? without.WithStep(_day, answered, now) : without.WithDue(_day, after));
    }

    /// <summary>The queue without a card: it was suspended, buried, or its note is gone.</summary>
    public StudyQueue Without(CardId id) => new(_day, _left.Without(_day, id, out _));

    /// <summary>The queue with a card moved to its end: not now. A card that is not in the queue changes nothing.</summary>
    public StudyQueue Postponed(CardId id)
    {
        var without = _left.Without(_day, id, out var removed);
        return removed is { } card ? new StudyQueue(_day, without.WithLast(card)) : this;
    }

    /// <summary>What is left, and what the day's limits hold back.</summary>
    public QueueCounts Counts(Instant now) => _left.Counts(_day, now);

    /// <summary>What is left by deck, for every deck of the cards and those above it, each with all below it; in the order of their first note.</summary>
    public IReadOnlyList<DeckCounts> CountsByDeck(Instant now) => QueueByDeck.Of(_day, _left.Cards(_day, now));

    /// <summary>The earliest day or instant after now at which a card that is not suspended falls due, whatever the limits say then; null where there is none.</summary>
    public Due? NextDue(Instant now) => _left.NextDue(_day, now);

    /// <summary>Why a card was taken into the queue, or was not, when the queue was built; null for a card that it was not built from.</summary>
    public QueueReason? ReasonFor(CardId id) => QueueReason.Of(_day, id);

    private bool StaysToday(CardProgress after) =>
        !_day.Options.Cram && !after.IsSuspended && !after.IsBuriedOn(Today)
        && after.State is { Phase: Phase.Learning or Phase.Relearning, Due: DueAt at } && at.Instant <= _day.NextRollover;
}
