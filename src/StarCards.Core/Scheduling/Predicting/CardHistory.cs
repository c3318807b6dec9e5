using StarCards.Reviews;

namespace StarCards.Scheduling.Predicting;

/// <summary>The ratings of one card from its first on, in order.</summary>
/// <param name="Ratings">At least one.</param>
public sealed record CardHistory(IReadOnlyList<RatedDay> Ratings)
{
    /// <summary>Study days since the rating before; 0 for the first, and where a clock or a journey went back.</summary>
    /// <param name="index">Which rating, zero-based.</param>
    public int ElapsedDays(int index) => index == 0 ? 0 : Math.Max(Ratings[index].Day.DaysSince(Ratings[index - 1].Day), 0);

    /// <summary>
    /// The histories that a log holds. A card whose progress was forgotten begins again. Left out is what begins in the
    /// middle: of a card that had graduated before its first known rating, nothing can be predicted.
    /// </summary>
    /// <param name="events">The log, retractions included.</param>
    public static IReadOnlyList<CardHistory> Of(IReadOnlyCollection<LogEvent> events) =>
    [
        .. StandingEvents.Of(LogOrder.Of(events))
            .Where(logged => logged.Card is not null)
            .GroupBy(logged => logged.Card!.Value)
            .SelectMany(Runs)
            .Where(run => run[0].What is Reviewed { PhaseBefore: Phase.New or Phase.Learning })
            .Select(run => new CardHistory([.. run.Select(logged => new RatedDay(logged.At, logged.Day, ((Reviewed)logged.What).Answer.Rating))])),
    ];

    private static List<List<LogEvent>> Runs(IEnumerable<LogEvent> ofCard)
    {
        List<List<LogEvent>> runs = [];
        var isNew = true;
        foreach (var logged in ofCard)
        {
            if (logged.What is ManuallySet { Operation: ManualOperation.ForgetProgress })
            {
                isNew = true;
            }
            else if (logged.What is Reviewed)
            {
                if (isNew)
                {
                    runs.Add([]);
                    isNew = false;
                }

                runs[^1].Add(logged);
            }
        }

        return runs;
    }
}
