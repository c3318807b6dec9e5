using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Phone;

/// <summary>
/// Reads the rows of a card's log in a package as events of ours. A row states the interval that was decided; what it
/// leaves out (phase, ease under FSRS, the interval behind a relearning step) is told by the rows after it and by the card.
/// </summary>
public static class PhoneHistory
{
    /// <summary>One event a row, in the order of the rows.</summary>
    /// <param name="card">The card with all its rows.</param>
    /// <param name="calendar">The calendar of this machine: the study day of a row is that of its instant here.</param>
    /// <param name="machine">The name under which the events stand in the log.</param>
    public static IReadOnlyList<LogEvent> Events(PackageCard card, StudyCalendar calendar, string machine)
    {
        var events = new List<LogEvent>(card.Reviews.Count);
        var rows = new RowReader(card);
        var state = CardState.New;
        for (var i = 0; i < card.Reviews.Count; i++)
        {
            var at = card.Reviews[i].At;
            var day = calendar.DayOf(at);
            var fact = rows.Fact(i, state, day);
            state = fact switch
            {
                Reviewed reviewed => reviewed.After,
                ManuallySet manual => manual.After,
                _ => state,
            };
            events.Add(new LogEvent(at, day, card.Card, Origin.Phone, machine, fact));
        }

        return events;
    }
}
