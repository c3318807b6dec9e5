namespace StarCards.Benchmarks;

/// <summary>
/// How much a benchmark works on: its full size, or a thousandth where the environment asks for a rehearsal
/// (STARCARDS_BENCHMARKS=rehearsal), which shows that it still runs and no figure worth reading.
/// </summary>
internal static class BenchmarkSize
{
    private const int Smallest = 100;

    private static readonly bool IsRehearsal = Environment.GetEnvironmentVariable("STARCARDS_BENCHMARKS") == "rehearsal";

    public static int Of(int full) => IsRehearsal ? Math.Max(full / 1000, Smallest) : full;
}
