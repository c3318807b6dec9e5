using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Phone;

/// <summary>What a package's card says that is new here. Only what differs from what the last package said is news.</summary>
/// <param name="calendar">The calendar of this machine.</param>
/// <param name="machine">The name under which the events stand in the log.</param>
/// <param name="now">The moment of the import; nothing is taken that lies more than a day after it.</param>
public sealed class CardNews(StudyCalendar calendar, string machine, Instant now)
{
    private const long ClockToleranceSeconds = 86_400;

    /// <summary>The events that are to be added to the log, in order.</summary>
    /// <param name="card">The card as the package has it; of a package without scheduling, a card without anything.</param>
    /// <param name="log">The card's and the collection's events here, in order, retractions included.</param>
    /// <param name="lastSaid">What the last package said of the card, or null.</param>
    public IReadOnlyList<LogEvent> Of(PackageCard card, IReadOnlyList<LogEvent> log, PhoneCard? lastSaid)
    {
        var believable = Believable(card);
        var known = log.Select(logged => logged.Id).ToHashSet();
        var news = PhoneHistory.Events(believable, calendar, machine).Where(logged => !known.Contains(logged.Id)).ToList();
        var merged = InOrder(log, news);
        if (believable == card && AdoptedState.Of(card, merged, calendar, machine) is { } adopted)
        {
            news.Add(adopted);
            merged = InOrder(merged, [adopted]);
        }

        news.AddRange(Marks(card, Schedule.FoldCard(merged), lastSaid, known));
        return news;
    }

    /// <summary>How many rows of a card lie so far in the future that the phone's clock cannot be believed.</summary>
    public int Unbelievable(PackageCard card) => card.Reviews.Count - Believable(card).Reviews.Count;

    private PackageCard Believable(PackageCard card)
    {
        var latest = now.PlusSeconds(ClockToleranceSeconds);
        return card.Reviews.All(row => row.At <= latest) ? card : card with { Reviews = [.. card.Reviews.Where(row => row.At <= latest)] };
    }

    private IEnumerable<LogEvent> Marks(PackageCard card, CardProgress here, PhoneCard? lastSaid, HashSet<EventId> known)
    {
        if (card.IsSuspended != (lastSaid?.IsSuspended ?? false) && card.IsSuspended != here.IsSuspended)
        {
            yield return Mark(card, card.IsSuspended ? new Suspended() : new Unsuspended(), known);
        }

        if (card.Flag != (lastSaid?.Flag ?? 0) && card.Flag != here.Flag)
        {
            yield return Mark(card, new Flagged(card.Flag), known);
        }
    }

    // Marks carry the instant at which the card last changed there, so that a later decision here stands, and so that the
    // same package gives the same event on every machine.
    private LogEvent Mark(PackageCard card, LoggedFact what, HashSet<EventId> known)
    {
        var at = card.ModifiedAt < now ? card.ModifiedAt : now;
        while (known.Contains(new EventId(at, what.Kind, card.Card)))
        {
            at = new Instant(at.UnixMilliseconds + 1);
        }

        return new LogEvent(at, calendar.DayOf(at), card.Card, Origin.Phone, machine, what);
    }

    private static List<LogEvent> InOrder(IReadOnlyList<LogEvent> log, IReadOnlyList<LogEvent> added) =>
        [.. log.Concat(added).OrderBy(logged => logged.At).ThenBy(logged => logged.What.Kind)];
}
