using StarCards.Reviews;
using StarCards.Scheduling.Classic;

namespace StarCards.Scheduling.Simulating;

/// <summary>A card's imagined life: it counts study days and knows no time of day.</summary>
/// <param name="Scheduler">Who decides.</param>
/// <param name="Preset">With which settings.</param>
/// <param name="Fuzz">Whether intervals are spread.</param>
public sealed record SimulatedLife(SchedulerName Scheduler, Preset Preset, Fuzz Fuzz)
{
    /// <summary>The most days by which an answer can be late or early.</summary>
    public const long MostDaysLate = 1_000_000;

    /// <summary>
    /// The day of every answer. Only differences of days enter the formulas, so a life that lasts longer than the
    /// calendar can be told by moving the card's past instead of the present.
    /// </summary>
    private static readonly StudyDay Today = new(DateOnly.FromDayNumber(DateOnly.MaxValue.DayNumber / 2));

    /// <summary>What each answer leads to, in order.</summary>
    /// <param name="start">The card at the beginning; its days are not looked at.</param>
    /// <param name="answers">The answers; ratings and lateness in range.</param>
    public IEnumerable<Outcome> Play(CardState start, IEnumerable<SimulatedAnswer> answers)
    {
        var scheduler = Schedulers.Of(Scheduler, Preset);
        var state = start;
        foreach (var answer in answers)
        {
            var outcome = OutcomeOf(scheduler, Timed(state, answer.DaysLate), answer.Rating);
            yield return outcome;
            state = Decision.Carried(state, outcome);
        }
    }

    private Outcome OutcomeOf(IScheduler scheduler, CardState state, int rating) => scheduler is ClassicScheduler classic
        ? classic.After(state, new Grade(rating))
        : scheduler.NextForEach(state, Today, Fuzz)[(Rating)rating];

    private static CardState Timed(CardState state, long daysLate) => state.Phase switch
    {
        Phase.New => state,
        Phase.Review => state with { Due = new DueOn(Today.Plus(-daysLate)), LastReviewDay = Today.Plus(-Math.Max(0, state.IntervalDays + daysLate)) },
        _ => state with { LastReviewDay = Today.Plus(-(state.DelaySeconds / 86400)) },
    };
}
