using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Study;

/// <summary>
/// The order of reviews: by due day, then by a stable hash. Where the limit holds some back (and in a cram session), those
/// come first that are overdue by the most in relation to their interval: -(1 + (today - due + 0.001) / interval),
/// ascending (scheduling reference 2.2 and 2.11).
/// </summary>
internal static class ReviewOrder
{
    /// <summary>By due day.</summary>
    public static IReadOnlyList<Candidate> ByDueDay(List<Candidate> cards, StudyDay today, StudyCalendar calendar) =>
        Sorted(cards, today, calendar, mostOverdueFirst: false);

    /// <summary>By overdueness.</summary>
    public static IReadOnlyList<Candidate> MostOverdueFirst(List<Candidate> cards, StudyDay today, StudyCalendar calendar) =>
        Sorted(cards, today, calendar, mostOverdueFirst: true);

    /// <summary>By overdueness until the day is full; the order of the rest is of no account, and sorting a long backlog takes time.</summary>
    public static IEnumerable<Candidate> MostOverdueFirst(List<Candidate> cards, StudyDay today, StudyCalendar calendar, Func<bool> isDayFull)
    {
        var heap = new PriorityQueue<Candidate, Key>(cards.Select(card => (card, KeyOf(card, today, calendar, mostOverdueFirst: true))));
        while (!isDayFull() && heap.TryDequeue(out var card, out _))
        {
            yield return card;
        }

        foreach (var (card, _) in heap.UnorderedItems)
        {
            yield return card;
        }
    }

    private static Candidate[] Sorted(List<Candidate> cards, StudyDay today, StudyCalendar calendar, bool mostOverdueFirst)
    {
        var sorted = cards.ToArray();
        Array.Sort(Array.ConvertAll(sorted, card => KeyOf(card, today, calendar, mostOverdueFirst)), sorted);
        return sorted;
    }

    private static Key KeyOf(Candidate candidate, StudyDay today, StudyCalendar calendar, bool mostOverdueFirst)
    {
        var state = candidate.Card.Progress.State;
        var due = state.Due switch
        {
            DueOn on => on.Day,
            DueAt at => calendar.DayOf(at.Instant),
            _ => today,
        };
        var urgency = mostOverdueFirst ? -(1 + (today.DaysSince(due) + 0.001) / WaitedDays(state)) : 0;
        return new Key(urgency, due.Date.DayNumber, CardHash.Of(candidate.NoteHash, candidate.Card.Id.Face));
    }

    private static long WaitedDays(CardState state) =>
        Math.Max(1, state.Phase == Phase.Review ? state.IntervalDays : state.DelaySeconds / 86400);

    private readonly record struct Key(double Urgency, int Day, ulong Hash) : IComparable<Key>
    {
        public int CompareTo(Key other)
        {
            var byUrgency = Urgency.CompareTo(other.Urgency);
            if (byUrgency != 0)
            {
                return byUrgency;
            }

            var byDay = Day.CompareTo(other.Day);
            return byDay != 0 ? byDay : Hash.CompareTo(other.Hash);
        }
    }
}
