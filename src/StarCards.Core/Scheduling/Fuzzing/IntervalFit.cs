namespace StarCards.Scheduling.Fuzzing;

/// <summary>Turns an interval with fractions into whole days between a minimum and the preset's maximum.</summary>
/// <param name="Factor">The fuzz factor, or null to round to the nearest day, halves up.</param>
/// <param name="MaximumDays">The maximum interval; it wins over every minimum.</param>
internal readonly record struct IntervalFit(float? Factor, int MaximumDays)
{
    private long Greatest => Math.Max(MaximumDays, 1);

    /// <summary>The interval in whole days; a minimum below 1 counts as 1.</summary>
    public long Days(float days, long minimum)
    {
        var least = Math.Clamp(minimum, 1, Greatest);
        return Factor is { } factor
            ? FuzzRange.Around(days, least, Greatest).Pick(factor)
            : (long)Math.Clamp(MathF.Round(days, MidpointRounding.AwayFromZero), least, Greatest);
    }
}
