using StarCards.Reviews;
using StarCards.Scheduling.Fuzzing;
using StarCards.Scheduling.Steps;

namespace StarCards.Scheduling.Sm2;

/// <summary>SM-2 in Anki's dialect (scheduling reference, section 2).</summary>
/// <param name="preset">The settings.</param>
/// <param name="countsEarly">True where a review before its due day is to follow the rule of early reviews, false where it counts as on time.</param>
internal sealed class Sm2Scheduler(Preset preset, bool countsEarly = false) : IScheduler
{
    public SchedulerName Name => SchedulerName.Sm2;

    public Outcomes NextForEach(CardState state, StudyDay today, Fuzz fuzz) =>
        NextForEach(state, Lateness.Of(state, today), FuzzSeed.Of(fuzz, state.Reps)?.Factor());

    /// <summary>The same with the lateness and the fuzz factor already known.</summary>
    internal Outcomes NextForEach(CardState state, long daysLate, float? fuzzFactor)
    {
        var fit = new IntervalFit(fuzzFactor, preset.MaximumDays);
        var passes = countsEarly && daysLate < 0
            ? PassIntervals.Early(state, Math.Max(state.IntervalDays + daysLate, 0), preset)
            : PassIntervals.OnTime(state, Math.Max(daysLate, 0), preset, fit);
        return new Situation(state, preset, new Sm2Intervals(preset, fit, passes)).Outcomes();
    }
}
