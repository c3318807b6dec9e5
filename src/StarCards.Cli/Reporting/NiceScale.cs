namespace StarCards.Cli.Reporting;

/// <summary>The round number at which an axis ends, and its middle.</summary>
internal static class NiceScale
{
    private static readonly int[] Steps = [2, 4, 6, 10];

    /// <summary>The smallest even round number that is not below the greatest value: 2, 4, 6, 10, 20, 40…</summary>
    public static int Above(int greatest)
    {
        for (var power = 1; ; power *= 10)
        {
            foreach (var step in Steps)
            {
                if (step * power >= greatest)
                {
                    return step * power;
                }
            }
        }
    }
}
