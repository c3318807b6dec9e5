namespace StarCards.Fitting;

/// <summary>The numbers of all samples, each put into one of a few bins: a tree asks only at their edges.</summary>
internal sealed class Bins
{
    private const int Most = 255;
    private readonly float[][] _edges;
    private readonly byte[][] _columns;

    /// <param name="samples">The samples.</param>
    public Bins(IReadOnlyList<Sample> samples)
    {
        Numbers = samples[0].Numbers.Length;
        _edges = new float[Numbers][];
        _columns = new byte[Numbers][];
        Parallel.For(0, Numbers, number =>
        {
            _edges[number] = EdgesOf([.. samples.Select(sample => sample.Numbers[number])]);
            _columns[number] = [.. samples.Select(sample => BinOf(number, sample.Numbers[number]))];
        });
    }

    /// <summary>How many numbers speak of a sample.</summary>
    public int Numbers { get; }

    /// <summary>How many bins a number has.</summary>
    public int CountOf(int number) => _edges[number].Length + 1;

    /// <summary>The bins of all samples by one of their numbers.</summary>
    public byte[] Of(int number) => _columns[number];

    /// <summary>What the values of a bin and of those below it are at most.</summary>
    public float Edge(int number, int bin) => bin < _edges[number].Length ? _edges[number][bin] : float.MaxValue;

    private byte BinOf(int number, float value)
    {
        var at = Array.BinarySearch(_edges[number], value);
        return (byte)(at >= 0 ? at : ~at);
    }

    /// <summary>Between neighbouring values where there are few, else where as many lie on either side.</summary>
    private static float[] EdgesOf(float[] values)
    {
        Array.Sort(values);
        var distinct = values.Distinct().ToArray();
        var edges = new SortedSet<float>();
        if (distinct.Length <= Most)
        {
            for (var i = 1; i < distinct.Length; i++)
            {
                edges.Add(Short(distinct[i - 1], distinct[i]));
            }
        }
        else
        {
            for (var i = 1; i < Most; i++)
            {
                var value = values[(int)((long)values.Length * i / Most)];
                var next = Array.BinarySearch(distinct, value) + 1;
                if (next < distinct.Length)
                {
                    edges.Add(Short(value, distinct[next]));
                }
            }
        }

        return [.. edges];
    }

    /// <summary>A number between two others, with as few digits as it takes.</summary>
    private static float Short(float low, float high)
    {
        for (var digits = 0; digits < 7; digits++)
        {
            var middle = (float)Math.Round((low + high) / 2.0, digits);
            if (middle >= low && middle < high)
            {
                return middle;
            }
        }

        return low;
    }
}
