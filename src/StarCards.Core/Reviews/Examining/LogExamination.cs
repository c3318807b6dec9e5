using StarCards.Cards;
using StarCards.Scheduling;

namespace StarCards.Reviews.Examining;

/// <summary>Looks through a log for what cannot be as it was lived: gaps, wrong clocks, ties.</summary>
public static class LogExamination
{
    /// <summary>The oddities of a log, in its order; none where all is well, or where a change by hand has put it right.</summary>
    /// <param name="events">The whole log, retractions included, each event under the id that it was logged with.</param>
    /// <param name="firstSeen">When each note was first seen, as far as that is known.</param>
    /// <param name="united">The notes that turned out to be one with another: their answers are counted in two places.</param>
    /// <param name="now">The instant.</param>
    public static IReadOnlyList<LogOddity> Of(
        IReadOnlyCollection<LogEvent> events,
        IReadOnlyDictionary<NoteId, Instant> firstSeen,
        IReadOnlySet<NoteId> united,
        Instant now)
    {
        var ordered = LogOrder.Of(events);
        var schedules = StandingEvents.Of(ordered).Where(logged => logged.What is Reviewed or ManuallySet or StateAdopted).ToList();
        var left = WrongClock.WithoutOverruled(schedules);
        var overruled = left.Count == schedules.Count ? [] : schedules.Except(left).Select(logged => logged.Card).ToHashSet();
        var undone = StandingEvents.RetractedIds(ordered).Where(id => id.Kind == EventKind.Review).Select(id => id.Card).ToHashSet();
        return
        [
            .. OfInstants(left, firstSeen, now)
                .Concat(Ties(left))
                .Concat(schedules.GroupBy(logged => logged.Card!.Value).SelectMany(card =>
                    OfCard([.. card], isWhole: !undone.Contains(card.Key) && !overruled.Contains(card.Key) && !united.Contains(card.Key.Note))))
                .OrderBy(oddity => oddity.Event.At),
        ];
    }

    private static IEnumerable<LogOddity> OfInstants(IEnumerable<LogEvent> schedules, IReadOnlyDictionary<NoteId, Instant> firstSeen, Instant now)
    {
        foreach (var logged in schedules)
        {
            if (WrongClock.IsAhead(logged.At, now))
            {
                yield return new LogOddity(OddityKind.InTheFuture, logged);
            }
            else if (logged.Origin.IsOwn() && firstSeen.TryGetValue(logged.Card!.Value.Note, out var seen) && WrongClock.IsAhead(seen, logged.At))
            {
                yield return new LogOddity(OddityKind.BeforeItsNote, logged);
            }
        }
    }

    private static IEnumerable<LogOddity> Ties(IEnumerable<LogEvent> schedules)
    {
        LogEvent? before = null;
        foreach (var review in schedules.Where(logged => logged.What is Reviewed))
        {
            if (review.At == before?.At)
            {
                yield return new LogOddity(OddityKind.SameMillisecond, review);
            }

            before = review;
        }
    }

    private static IEnumerable<LogOddity> OfCard(List<LogEvent> ofCard, bool isWhole)
    {
        var reviews = ofCard.Where(logged => logged.What is Reviewed).ToList();
        if (reviews.Count == 0)
        {
            return ofCard.Where(logged => logged.What is StateAdopted { After.Phase: not Phase.New }).Take(1).Select(logged => new LogOddity(OddityKind.NoReviews, logged));
        }

        var byCounts = isWhole && ofCard.TrueForAll(logged => logged.Origin.IsOwn() && logged.Machine == ofCard[0].Machine) ? OfCounts(reviews).ToList() : [];
        var startIsMissing = ofCard[0].What is Reviewed { PhaseBefore: Phase.Review or Phase.Relearning } && !byCounts.Exists(oddity => oddity.Kind == OddityKind.BeforeWhatItFollowed);
        return startIsMissing ? [new LogOddity(OddityKind.StartIsMissing, ofCard[0])] : byCounts;
    }

    /// <summary>
    /// Each review counts the answers up to it. Where no number comes twice (copies of one database that were merged count
    /// alike), a number that is smaller than one before it was counted earlier, and one that is left out is not there.
    /// </summary>
    private static IEnumerable<LogOddity> OfCounts(List<LogEvent> reviews)
    {
        var counts = reviews.ConvertAll(review => ((Reviewed)review.What).After.Reps);
        var known = counts.ToHashSet();
        if (known.Count < counts.Count)
        {
            yield break;
        }

        for (var index = 0; index < counts.Count; index++)
        {
            if (index + 1 < counts.Count && counts[index + 1] < counts[index])
            {
                yield return new LogOddity(OddityKind.BeforeWhatItFollowed, reviews[index]);
            }

            if (counts[index] > 1 && !known.Contains(counts[index] - 1))
            {
                yield return new LogOddity(OddityKind.ReviewsAreMissing, reviews[index]);
            }
        }
    }
}
