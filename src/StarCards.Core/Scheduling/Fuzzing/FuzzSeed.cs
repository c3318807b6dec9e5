namespace StarCards.Scheduling.Fuzzing;

/// <summary>Anki's seed of one answer: its card id plus the answers given before, so that looking twice gives the same spread.</summary>
/// <param name="Value">The sum, wrapped to 64 bits.</param>
internal readonly record struct FuzzSeed(ulong Value)
{
    /// <summary>2^23: a factor has the bits of a single-precision fraction.</summary>
    private const float FractionSteps = 8388608f;

    /// <summary>The seed of a card's next answer, or null where nothing is to be spread.</summary>
    public static FuzzSeed? Of(Fuzz fuzz, int reps) =>
        fuzz.AnkiCardId is { } id ? new FuzzSeed(unchecked((ulong)id + (ulong)reps)) : null;

    /// <summary>The place within a fuzz range, 0 inclusive to 1 exclusive; the same for all four ratings.</summary>
    public float Factor() => (ChaCha12.FirstWords(Value).First >> 9) / FractionSteps;
}
