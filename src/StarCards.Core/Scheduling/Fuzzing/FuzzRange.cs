namespace StarCards.Scheduling.Fuzzing;

/// <summary>The whole days among which a fuzzed interval is picked (scheduling reference 2.10), in single precision throughout.</summary>
/// <param name="Lowest">The first day, inclusive.</param>
/// <param name="Highest">The last day, inclusive.</param>
internal readonly record struct FuzzRange(long Lowest, long Highest)
{
    private const float ShortestSpread = 2.5f;

    /// <summary>
    /// The range around an interval. The reference widens a range of a single day above 2 and below the maximum; there is
    /// none: from 2.5 days on the spread is a day and more to both sides.
    /// </summary>
    /// <param name="days">The interval before rounding, in days.</param>
    /// <param name="minimum">The least interval allowed; the maximum wins over it.</param>
    /// <param name="maximum">The greatest interval allowed.</param>
    public static FuzzRange Around(float days, long minimum, long maximum)
    {
        minimum = Math.Min(minimum, maximum);
        var interval = Math.Clamp(days, minimum, maximum);
        var delta = DeltaOf(interval);
        var lowest = Math.Clamp((long)Rounded(interval - delta), minimum, maximum);
        var highest = Math.Clamp((long)Rounded(interval + delta), minimum, maximum);
        return new FuzzRange(lowest, highest);
    }

    /// <summary>The day of the range that a factor picks. In single precision a factor just below 1 reaches the day behind a range of many days; the range wins.</summary>
    public long Pick(float factor) => Math.Min((long)MathF.Floor(Lowest + factor * (1 + Highest - Lowest)), Highest);

    private static float DeltaOf(float days) => days < ShortestSpread
        ? 0f
        : 1f
          + 0.15f * MathF.Max(MathF.Min(days, 7f) - ShortestSpread, 0f)
          + 0.1f * MathF.Max(MathF.Min(days, 20f) - 7f, 0f)
          + 0.05f * MathF.Max(days - 20f, 0f);

    private static float Rounded(float days) => MathF.Round(days, MidpointRounding.AwayFromZero);
}
