using StarCards.Reviews;
using StarCards.Scheduling.Fuzzing;
using StarCards.Scheduling.Steps;

namespace StarCards.Scheduling.Sm2;

/// <summary>Intervals of <c>sm2</c>: those of the preset, the stored one, or what passing gives.</summary>
/// <param name="preset">The settings.</param>
/// <param name="fit">How intervals become whole days.</param>
/// <param name="passes">The intervals after Hard, Good and Easy on a review card.</param>
internal sealed class Sm2Intervals(Preset preset, IntervalFit fit, PassIntervals passes) : IntervalRule
{
    public override Wait Graduation(Rating rating) =>
        new(fit.Days(rating == Rating.Easy ? preset.EasyDays : preset.GraduatingDays, 1));

    public override long Pass(Rating rating) => rating switch
    {
        Rating.Hard => passes.Hard,
        Rating.Good => passes.Good,
        _ => passes.Easy,
    };

    /// <summary>Neither lateness nor the interval modifier counts here.</summary>
    public override Wait Lapse(long stored) =>
        new(Math.Max(fit.Days(MathF.Max(stored, 1f) * preset.LapseMultiplier, preset.MinimumLapseDays), 1));

    /// <summary>Easy adds a day, beyond the maximum if need be.</summary>
    public override Wait Return(Rating rating, long stored) => new(rating == Rating.Easy ? stored + 1 : stored);
}
