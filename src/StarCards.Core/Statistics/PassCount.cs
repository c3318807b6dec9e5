namespace StarCards.Statistics;

/// <summary>How many of so many were recalled. There is no rate without its n.</summary>
/// <param name="Passed">Rated Hard, Good or Easy.</param>
/// <param name="N">All.</param>
public readonly record struct PassCount(int Passed, int N)
{
    /// <summary>Passed of N, 0 to 1; null where there were none.</summary>
    public double? Rate => N == 0 ? null : (double)Passed / N;

    /// <summary>Both counts together.</summary>
    public PassCount Plus(PassCount other) => new(Passed + other.Passed, N + other.N);
}
