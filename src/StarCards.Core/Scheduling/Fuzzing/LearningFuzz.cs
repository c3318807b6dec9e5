namespace StarCards.Scheduling.Fuzzing;

/// <summary>Spreads the end of a learning step over up to a quarter of its length, at most five minutes (scheduling reference 2.10).</summary>
internal static class LearningFuzz
{
    private const float LongestSeconds = 300f;

    /// <summary>The delay plus a whole number of seconds drawn evenly from the spread.</summary>
    /// <param name="delaySeconds">The length of the step.</param>
    /// <param name="fuzz">Whether to spread, and the card's part of the seed.</param>
    /// <param name="reps">The answers given before this one.</param>
    public static long Spread(long delaySeconds, Fuzz fuzz, int reps)
    {
        var width = (uint)MathF.Floor(MathF.Min(0.25f * delaySeconds, LongestSeconds));
        return width == 0 || FuzzSeed.Of(fuzz, reps) is not { } seed
            ? delaySeconds
            : delaySeconds + Draw(seed, width);
    }

    private static uint Draw(FuzzSeed seed, uint width)
    {
        var (first, second) = ChaCha12.FirstWords(seed.Value);
        return Draw(first, second, width);
    }

    /// <summary>An integer below the width by widening multiplication; the second word settles what the first leaves open.</summary>
    internal static uint Draw(uint first, uint second, uint width)
    {
        var product = (ulong)first * width;
        var drawn = (uint)(product >> 32);
        var rest = product & uint.MaxValue;
        return rest + ((ulong)second * width >> 32) > uint.MaxValue ? drawn + 1 : drawn;
    }
}
