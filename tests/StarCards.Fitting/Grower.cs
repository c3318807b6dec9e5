namespace StarCards.Fitting;

/// <summary>
/// Grows trees by gradient boosting on the logistic loss (Friedman 2001), each step a Newton step. All steps of a tree at one
/// depth ask the same, so that a tree is a few comparisons and a table. Nothing is drawn at random: the same samples grow
/// the same trees.
/// </summary>
internal sealed class Grower
{
    /// <summary>Questions on the way to a leaf.</summary>
    public const int Depth = 4;

    private const int Leaves = 1 << Depth;
    private const double Rate = 0.1;
    private const double Ridge = 8;
    private const double LeastWeight = 8;

    private readonly Bins _bins;
    private readonly double[] _labels;
    private readonly double[] _weights;
    private readonly double[] _sums;
    private readonly double[] _slopes;
    private readonly double[] _bends;
    private readonly byte[] _leaves;

    /// <param name="bins">The numbers of the samples.</param>
    /// <param name="samples">What they are, and how much each counts.</param>
    public Grower(Bins bins, IReadOnlyList<Sample> samples)
    {
        _bins = bins;
        _labels = [.. samples.Select(static sample => sample.IsPrompt ? 1.0 : 0)];
        _weights = [.. samples.Select(static sample => sample.Weight)];
        var share = _labels.Zip(_weights, static (label, weight) => label * weight).Sum() / _weights.Sum();
        Start = Math.Log(share / (1 - share));
        _sums = [.. Enumerable.Repeat(Start, samples.Count)];
        _slopes = new double[samples.Count];
        _bends = new double[samples.Count];
        _leaves = new byte[samples.Count];
    }

    /// <summary>The log-odds of all samples together.</summary>
    public double Start { get; }

    /// <summary>One more tree.</summary>
    public Tree Next()
    {
        for (var i = 0; i < _sums.Length; i++)
        {
            var odds = 1 / (1 + Math.Exp(-_sums[i]));
            _slopes[i] = (_labels[i] - odds) * _weights[i];
            _bends[i] = odds * (1 - odds) * _weights[i];
            _leaves[i] = 0;
        }

        var questions = new (int Number, int Bin)[Depth];
        for (var depth = 0; depth < Depth; depth++)
        {
            questions[depth] = Best(depth);
            var column = _bins.Of(questions[depth].Number);
            for (var i = 0; i < _leaves.Length; i++)
            {
                _leaves[i] |= (byte)((column[i] > questions[depth].Bin ? 1 : 0) << depth);
            }
        }

        var slopes = new double[Leaves];
        var bends = new double[Leaves];
        for (var i = 0; i < _leaves.Length; i++)
        {
            slopes[_leaves[i]] += _slopes[i];
            bends[_leaves[i]] += _bends[i];
        }

        var values = new double[Leaves];
        for (var leaf = 0; leaf < Leaves; leaf++)
        {
            values[leaf] = Math.Round(Rate * slopes[leaf] / (bends[leaf] + Ridge), 3);
        }

        for (var i = 0; i < _leaves.Length; i++)
        {
            _sums[i] += values[_leaves[i]];
        }

        return new Tree([.. questions.Select(question => (question.Number, _bins.Edge(question.Number, question.Bin)))], values);
    }

    /// <summary>The question that tells most, asked of all leaves at once.</summary>
    private (int Number, int Bin) Best(int depth)
    {
        var gains = new (double Gain, int Bin)[_bins.Numbers];
        Parallel.For(0, _bins.Numbers, number => gains[number] = Gain(number, 1 << depth));
        var best = 0;
        for (var number = 1; number < gains.Length; number++)
        {
            best = gains[number].Gain > gains[best].Gain ? number : best;
        }

        return (best, gains[best].Bin);
    }

    private (double Gain, int Bin) Gain(int number, int leaves)
    {
        var count = _bins.CountOf(number);
        Span<double> slopes = stackalloc double[leaves * count];
        Span<double> bends = stackalloc double[leaves * count];
        slopes.Clear();
        bends.Clear();
        var column = _bins.Of(number);
        for (var i = 0; i < column.Length; i++)
        {
            var at = _leaves[i] * count + column[i];
            slopes[at] += _slopes[i];
            bends[at] += _bends[i];
        }

        Span<double> gains = stackalloc double[count];
        gains.Clear();
        for (var leaf = 0; leaf < leaves; leaf++)
        {
            var (slope, bend) = (0.0, 0.0);
            for (var bin = 0; bin < count; bin++)
            {
                slope += slopes[leaf * count + bin];
                bend += bends[leaf * count + bin];
            }

            var (left, leftBend) = (0.0, 0.0);
            for (var bin = 0; bin < count - 1; bin++)
            {
                left += slopes[leaf * count + bin];
                leftBend += bends[leaf * count + bin];
                gains[bin] += leftBend < LeastWeight || bend - leftBend < LeastWeight
                    ? slope * slope / (bend + Ridge)
                    : left * left / (leftBend + Ridge) + (slope - left) * (slope - left) / (bend - leftBend + Ridge);
            }
        }

        var best = 0;
        for (var bin = 1; bin < count - 1; bin++)
        {
            best = gains[bin] > gains[best] ? bin : best;
        }

        return (gains[best], best);
    }
}
