namespace StarCards.Scheduling.Steps;

/// <summary>When a card has lapsed too often (scheduling reference 2.7).</summary>
internal static class Leech
{
    /// <summary>True at the threshold and again after every half of it; never for a threshold of 0.</summary>
    /// <param name="lapses">The lapses, this one included.</param>
    /// <param name="threshold">The preset's threshold.</param>
    public static bool IsMadeBy(int lapses, int threshold) =>
        threshold > 0 && lapses >= threshold && (lapses - threshold) % Math.Max((threshold + 1) / 2, 1) == 0;
}
