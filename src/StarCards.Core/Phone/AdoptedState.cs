using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Phone;

/// <summary>
/// Decides whether a package's card holds something that its rows do not tell: a fuzzed step, a load that was balanced, a
/// memory state, a due day moved without a row. That is then an event of its own, at the instant of the card's last row.
/// </summary>
public static class AdoptedState
{
    /// <summary>The event, or null where the log gives the same already or there is nothing to adopt.</summary>
    /// <param name="card">The card as the package has it.</param>
    /// <param name="log">The card's and the collection's events in order, those of the package included.</param>
    /// <param name="calendar">The calendar of this machine.</param>
    /// <param name="machine">The name under which the event stands in the log.</param>
    public static LogEvent? Of(PackageCard card, IReadOnlyList<LogEvent> log, StudyCalendar calendar, string machine)
    {
        if (card.Reviews.Count == 0 && card.State.Phase == Phase.New || PhoneState.IsSame(card.State, Schedule.FoldCard(log).State))
        {
            return null;
        }

        var at = card.Reviews.Count > 0 ? card.Reviews[^1].At : card.ModifiedAt;
        var upToThen = log.Where(logged => logged.At <= at || logged.What is Retracted).ToList();
        if (IsRetracted(card.Card, at, log) || PhoneState.IsSame(card.State, Schedule.FoldCard(upToThen).State))
        {
            return null;
        }

        var before = Schedule.FoldCard(upToThen).State;
        var after = card.State with
        {
            DelaySeconds = before.DelaySeconds,
            Repetitions = before.Repetitions,
            LastReviewAt = before.LastReviewAt,
            LastReviewDay = before.LastReviewDay,
        };
        var free = FirstFree(at, card.Card, log);
        return new LogEvent(free, calendar.DayOf(free), card.Card, Origin.Phone, machine, new StateAdopted(after));
    }

    private static bool IsRetracted(CardId card, Instant at, IReadOnlyList<LogEvent> log) =>
        StandingEvents.RetractedIds(log.ToList()).Any(id => id.At == at && id.Card == card);

    // A later package may hold another state behind the same last row.
    private static Instant FirstFree(Instant at, CardId card, IReadOnlyList<LogEvent> log)
    {
        var taken = log.Where(logged => logged.Card == card && logged.What is StateAdopted).Select(logged => logged.At).ToHashSet();
        while (taken.Contains(at))
        {
            at = new Instant(at.UnixMilliseconds + 1);
        }

        return at;
    }
}
