namespace StarCards.Fitting;

/// <summary>Of some samples, the slopes and bends of the loss and their count, by the bins of each number.</summary>
internal sealed class Histogram
{
    private readonly (double Slope, double Bend, int Count)[][] _bins;

    private Histogram(int[] samples, (double Slope, double Bend, int Count)[][] bins)
    {
        (Samples, _bins) = (samples, bins);
        foreach (var (slope, bend, _) in bins[0])
        {
            Slope += slope;
            Bend += bend;
        }
    }

    public int[] Samples { get; }

    /// <summary>The slopes of all together.</summary>
    public double Slope { get; }

    /// <summary>The bends of all together.</summary>
    public double Bend { get; }

    public int Numbers => _bins.Length;

    public (double Slope, double Bend, int Count) this[int number, int bin] => _bins[number][bin];

    public static Histogram Of(Bins bins, int[] samples, double[] slopes, double[] bends)
    {
        var sums = new (double Slope, double Bend, int Count)[bins.Numbers][];
        Parallel.For(0, sums.Length, number =>
        {
            var own = sums[number] = new (double, double, int)[bins.CountOf(number)];
            var column = bins.Of(number);
            foreach (var i in samples)
            {
                ref var bin = ref own[column[i]];
                bin.Slope += slopes[i];
                bin.Bend += bends[i];
                bin.Count++;
            }
        });
        return new Histogram(samples, sums);
    }

    /// <summary>How many bins a number has.</summary>
    public int CountOf(int number) => _bins[number].Length;

    /// <summary>That of the samples that are left when others are taken away.</summary>
    public Histogram Without(Histogram others, int[] left) => new(left, [.. _bins.Select((bins, number) =>
        bins.Select((bin, at) => (bin.Slope - others[number, at].Slope, bin.Bend - others[number, at].Bend, bin.Count - others[number, at].Count)).ToArray())]);
}
