using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Statistics;

/// <summary>How many cards fall due on each of the coming days, if nothing is done meanwhile.</summary>
public static class Forecast
{
    /// <summary>How many days a forecast has.</summary>
    public const int Days = 30;

    /// <summary>The next days, today first with all that is overdue; suspended cards and those never rated are not foreseen.</summary>
    public static IReadOnlyList<DueOfDay> Of(IEnumerable<Card> cards, StudyDay today, StudyCalendar calendar)
    {
        var counts = new int[Days];
        foreach (var card in cards.Where(card => !card.Progress.IsSuspended && card.Progress.State.Phase != Phase.New))
        {
            var day = card.Progress.State.Due switch
            {
                DueOn on => Math.Max(on.Day.DaysSince(today), 0),
                DueAt at => Math.Max(calendar.DayOf(at.Instant).DaysSince(today), 0),
                _ => 0,
            };
            if (day < Days)
            {
                counts[day]++;
            }
        }

        return [.. counts.Select((due, day) => new DueOfDay(today.Plus(day), due))];
    }
}
