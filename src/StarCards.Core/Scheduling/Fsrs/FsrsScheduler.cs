using StarCards.Reviews;
using StarCards.Scheduling.Fuzzing;
using StarCards.Scheduling.Steps;

namespace StarCards.Scheduling.Fsrs;

/// <summary>FSRS-6 with what Anki does around it: steps, order of the ratings, ease kept up (scheduling reference, section 3).</summary>
internal sealed class FsrsScheduler(Preset preset) : IScheduler
{
    private readonly FsrsMemory _memory = new(preset);

    public SchedulerName Name => SchedulerName.Fsrs;

    public Outcomes NextForEach(CardState state, StudyDay today, Fuzz fuzz)
    {
        var before = _memory.Before(state);
        var elapsed = state.LastReviewDay is { } last ? today.DaysSince(last) : state.IntervalDays + Lateness.Of(state, today);
        var after = Ratings.InOrder.Select(rating => _memory.Exact(before, rating, elapsed)).ToArray();
        var fit = new IntervalFit(FuzzSeed.Of(fuzz, state.Reps)?.Factor(), preset.MaximumDays);
        var intervals = new FsrsIntervals(preset, fit, after, [.. after.Select(_memory.Interval)], state.IntervalDays, ShortTerm.Of(preset.Parameters));
        return new Situation(state, preset, intervals).Outcomes();
    }
}
