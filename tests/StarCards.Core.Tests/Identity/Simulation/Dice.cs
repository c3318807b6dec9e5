namespace StarCards.Core.Tests.Identity.Simulation;

/// <summary>A random sequence that is the same on every runtime: SplitMix64.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>From 0 up to, not including, the limit.</summary>
    public int Next(int limit) => (int)(Draw() % (ulong)limit);

    public int Next(int from, int limit) => from + Next(limit - from);

    /// <summary>From 0 up to, not including, 1.</summary>
    public double NextDouble() => (Draw() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double chance) => NextDouble() < chance;

    public T Any<T>(IReadOnlyList<T> list) => list[Next(list.Count)];

    public void Shuffle<T>(List<T> list)
    {
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = Next(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }
    }

    private ulong Draw()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var z = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
