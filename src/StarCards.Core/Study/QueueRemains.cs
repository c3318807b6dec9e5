using System.Collections.Immutable;
using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Study;

/// <summary>What is left of a gathered day. Each move costs the logarithm of what is left at most, but for a search among the steps within the day.</summary>
internal sealed record QueueRemains
{
    private static readonly ImmutableHashSet<CardId> NoCards = [];

    /// <summary>How many cards of the day's order are behind us; the card there, if any, has not been removed.</summary>
    private int Head { get; init; }

    /// <summary>Cards of the day's order from <see cref="Head"/> on that are removed.</summary>
    private ImmutableHashSet<CardId> Removed { get; init; } = NoCards;

    private ImmutableSortedSet<LearningStep> Steps { get; init; } = [];

    private ImmutableList<QueuedCard> Last { get; init; } = [];

    /// <summary>What is left of the day's order and of <see cref="Last"/>.</summary>
    private QueueCounts InOrder { get; init; }

    private StudyDay? NextDay { get; init; }

    public static QueueRemains Of(GatheredDay day) => new()
    {
        Steps = [.. day.Steps.Select(step => new LearningStep(((DueAt)step.Progress.State.Due!).Instant, new QueuedCard(step, QueuedAs.Step)))],
        InOrder = day.Main.Aggregate(default(QueueCounts), (sum, card) => Count(sum, card, 1)),
        NextDay = day.NextDay,
    };

    public QueuedCard? Next(GatheredDay day, Instant now)
    {
        if (Steps.Count > 0 && Steps.Min.ShownAt <= now)
        {
            return Steps.Min.Queued;
        }

        if (Head < day.Main.Length)
        {
            return day.Main[Head];
        }

        if (Last.Count > 0)
        {
            return Last[0];
        }

        return Steps.Count > 0 && Steps.Min.ShownAt <= AheadOf(day, now) ? Steps.Min.Queued : null;
    }

    /// <summary>What is left without a card; <paramref name="removed"/> is null where it was not there.</summary>
    public QueueRemains Without(GatheredDay day, CardId id, out QueuedCard? removed)
    {
        if (Steps.FirstOrDefault(step => step.Queued.Card.Id == id) is { Queued.Card: not null } step)
        {
            removed = step.Queued;
            return this with { Steps = Steps.Remove(step) };
        }

        if (Last.Find(card => card.Card.Id == id) is { Card: not null } last)
        {
            removed = last;
            return this with { Last = Last.Remove(last), InOrder = Count(InOrder, last, -1) };
        }

        if (!day.Places.TryGetValue(id, out var place) || place < Head || Removed.Contains(id))
        {
            removed = null;
            return this;
        }

        removed = day.Main[place];
        var without = this with { Removed = Removed.Add(id), InOrder = Count(InOrder, day.Main[place], -1) };
        return without.Advanced(day);
    }

    public QueueRemains WithLast(QueuedCard card) => this with { Last = Last.Add(card), InOrder = Count(InOrder, card, 1) };

    /// <summary>
    /// What is left with a card that was just rated and whose step ends today. Where nothing but steps is left and it
    /// would be shown again at once, it comes a second after the next one, if that still is near enough.
    /// </summary>
    public QueueRemains WithStep(GatheredDay day, Card card, Instant now)
    {
        var shownAt = ((DueAt)card.Progress.State.Due!).Instant;
        var nothingElse = Head == day.Main.Length && Last.Count == 0 && Steps.Count > 0;
        if (nothingElse && shownAt <= AheadOf(day, now) && Steps.Min.ShownAt >= shownAt && Steps.Min.ShownAt.PlusSeconds(1) <= AheadOf(day, now))
        {
            shownAt = Steps.Min.ShownAt.PlusSeconds(1);
        }

        return this with { Steps = Steps.Add(new LearningStep(shownAt, new QueuedCard(card, QueuedAs.Step))) };
    }

    /// <summary>The same with a card's due day remembered.</summary>
    public QueueRemains WithDue(GatheredDay day, CardProgress after) =>
        !after.IsSuspended && after.State.Due is DueOn on && on.Day > day.Today && !(NextDay <= on.Day) ? this with { NextDay = on.Day } : this;

    public QueueCounts Counts(GatheredDay day, Instant now) =>
        InOrder with { Learning = InOrder.Learning + Steps.TakeWhile(step => IsNear(day, step, now)).Count(), Waiting = day.Waiting };

    /// <summary>The cards that the counts count.</summary>
    public IEnumerable<QueuedCard> Cards(GatheredDay day, Instant now) =>
        Steps.TakeWhile(step => IsNear(day, step, now)).Select(step => step.Queued)
            .Concat(day.Main.Skip(Head).Where(card => !Removed.Contains(card.Card.Id)))
            .Concat(Last);

    public Due? NextDue(GatheredDay day, Instant now)
    {
        var steps = Steps.Select(step => ((DueAt)step.Queued.Card.Progress.State.Due!).Instant).Where(end => end > now).ToList();
        Instant? step = steps.Count > 0 ? steps.Min() : day.NextStep;
        if (NextDay is not { } nextDay)
        {
            return step is { } only ? new DueAt(only) : null;
        }

        return step is { } end && end < day.Calendar.StartOf(nextDay) ? new DueAt(end) : new DueOn(nextDay);
    }

    /// <summary>The counts with one more card, or with one less.</summary>
    public static QueueCounts Count(QueueCounts counts, QueuedCard card, int by) => card.As switch
    {
        QueuedAs.Review => counts with { Due = counts.Due + by },
        QueuedAs.New => counts with { New = counts.New + by },
        QueuedAs.Draft => counts with { Drafts = counts.Drafts + by },
        _ => counts with { Learning = counts.Learning + by },
    };

    private static Instant AheadOf(GatheredDay day, Instant now) => now.PlusSeconds(day.Limits.LearnAheadMinutes * 60);

    private static bool IsNear(GatheredDay day, LearningStep step, Instant now) => step.ShownAt <= AheadOf(day, now);

    private QueueRemains Advanced(GatheredDay day)
    {
        var (head, removed) = (Head, Removed);
        while (head < day.Main.Length && removed.Contains(day.Main[head].Card.Id))
        {
            removed = removed.Remove(day.Main[head++].Card.Id);
        }

        return this with { Head = head, Removed = removed };
    }
}
