using StarCards.Scheduling.Fuzzing;

namespace StarCards.Scheduling.Sm2;

/// <summary>The intervals of a review card after each passing rating, in days (scheduling reference 2.5 and 2.8).</summary>
/// <remarks>Single precision, one rounding for each operation, in the order in which the reference writes them.</remarks>
internal readonly record struct PassIntervals(long Hard, long Good, long Easy)
{
    /// <summary>On time or late: each rating at least a day longer than the one before.</summary>
    /// <param name="state">The card.</param>
    /// <param name="late">Days since it was due, 0 where it is not due yet.</param>
    /// <param name="preset">The settings.</param>
    /// <param name="fit">How intervals become whole days.</param>
    public static PassIntervals OnTime(CardState state, long late, Preset preset, IntervalFit fit)
    {
        var ease = EaseFactor.Of((float)state.Ease).Multiple;
        var current = MathF.Max(state.IntervalDays, 1f);
        var hardMayShorten = preset.HardMultiplier <= 1f;
        var longer = state.IntervalDays + 1;

        var hard = fit.Days(current * preset.HardMultiplier * preset.IntervalModifier, hardMayShorten ? 0 : longer);
        var good = fit.Days((current + late / 2f) * ease * preset.IntervalModifier, hardMayShorten ? longer : hard + 1);
        var easy = fit.Days((current + late) * ease * preset.EasyBonus * preset.IntervalModifier, good + 1);
        return new PassIntervals(hard, good, easy);
    }

    /// <summary>Reviewed ahead of time: what was really waited counts, nothing is spread and nothing ordered.</summary>
    /// <param name="state">The card.</param>
    /// <param name="elapsed">Days since its last review, fewer than its interval.</param>
    /// <param name="preset">The settings.</param>
    public static PassIntervals Early(CardState state, long elapsed, Preset preset)
    {
        var fit = new IntervalFit(null, preset.MaximumDays);
        var ease = EaseFactor.Of((float)state.Ease).Multiple;
        var current = MathF.Max(state.IntervalDays, 1f);
        var remembered = MathF.Max(elapsed * ease, current);
        var halvedBonus = preset.EasyBonus - (preset.EasyBonus - 1f) / 2f;

        return new PassIntervals(
            fit.Days(MathF.Max(elapsed * preset.HardMultiplier, current * (preset.HardMultiplier / 2f)) * preset.IntervalModifier, 1),
            fit.Days(remembered * preset.IntervalModifier, 1),
            fit.Days(remembered * halvedBonus * preset.IntervalModifier, 1));
    }
}
