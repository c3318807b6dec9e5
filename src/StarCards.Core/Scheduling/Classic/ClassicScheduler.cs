using StarCards.Reviews;
using StarCards.Scheduling.Steps;

namespace StarCards.Scheduling.Classic;

/// <summary>SM-2 as published by Wozniak in 1990 (scheduling reference, section 1), in double precision.</summary>
/// <remarks>It knows neither steps nor lateness nor fuzz nor a maximum interval: the interval grows up to 64 bits, only the due day stops at the calendar's end.</remarks>
internal sealed class ClassicScheduler(Preset preset) : IScheduler
{
    private const double LowestEase = 1.3;
    private const long FirstInterval = 1;
    private const long SecondInterval = 6;

    public SchedulerName Name => SchedulerName.Sm2Classic;

    /// <summary>A second showing on the same day is drill: the publication gives it no effect.</summary>
    public Outcomes NextForEach(CardState state, StudyDay today, Fuzz fuzz) =>
        state.Phase == Phase.Review && state.LastReviewDay == today
            ? new Outcomes(Unchanged(state), Unchanged(state), Unchanged(state), Unchanged(state))
            : new Outcomes(
                After(state, Grade.Of(Rating.Again)),
                After(state, Grade.Of(Rating.Hard)),
                After(state, Grade.Of(Rating.Good)),
                After(state, Grade.Of(Rating.Easy)));

    /// <summary>The outcome of a grade, on whatever day.</summary>
    public Outcome After(CardState state, Grade grade)
    {
        var before = state.Ease > 0 ? state.Ease : (double)(decimal)preset.StartingEase;
        var changed = Math.Max(before + (0.1 - (Grade.Best - grade.Value) * (0.08 + (Grade.Best - grade.Value) * 0.02)), LowestEase);
        var after = !grade.IsPass && preset.Classic.OnFailure == ClassicFailure.Keep ? before : changed;
        var lapses = !grade.IsPass && state.Phase == Phase.Review ? state.Lapses + 1 : state.Lapses;
        return new Outcome(
            Phase.Review,
            grade.IsPass ? Interval(state, preset.Classic.ForInterval == ClassicEase.Old ? before : after) : FirstInterval,
            null,
            after,
            lapses,
            StepsLeft: 0,
            grade.IsPass ? state.Repetitions + 1 : 0,
            IsLeech: lapses > state.Lapses && Leech.IsMadeBy(lapses, preset.LeechThreshold));
    }

    private long Interval(CardState state, double ease) => state.Repetitions switch
    {
        0 => FirstInterval,
        1 => SecondInterval,
        _ => Saturated(Rounded(state.IntervalDays * ease)),
    };

    private double Rounded(double days) => preset.Classic.Rounding switch
    {
        ClassicRounding.Up => Math.Ceiling(days),
        ClassicRounding.Even => Math.Round(days, MidpointRounding.ToEven),
        _ => Math.Round(days, MidpointRounding.AwayFromZero),
    };

    private static long Saturated(double days) => days < long.MaxValue ? (long)days : long.MaxValue;

    private static Outcome Unchanged(CardState state) =>
        new(Phase.Review, state.IntervalDays, null, state.Ease, state.Lapses, StepsLeft: 0, state.Repetitions);
}
