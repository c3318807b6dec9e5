using StarCards.Notes.Weighing;

namespace StarCards.Fitting;

/// <summary>
/// Grows trees by gradient boosting on the logistic loss (Friedman 2001), each step a Newton step; of the leaves of a tree
/// the one is divided that gains most by it. Nothing is drawn at random: the same samples grow the same trees.
/// </summary>
internal sealed class Grower
{
    private const double Rate = 0.15;
    private const double Ridge = 5;

    private readonly Bins _bins;
    private readonly double[] _labels;
    private readonly double[] _weights;
    private readonly double[] _sums;
    private readonly double[] _slopes;
    private readonly double[] _bends;

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
        }

        var root = new Branch(Histogram.Of(_bins, [.. Enumerable.Range(0, _sums.Length)], _slopes, _bends));
        for (var leaves = 1; leaves < Forest.Leaves; leaves++)
        {
            if (root.Leaves.MaxBy(static leaf => leaf.Gain) is { Gain: > 0 } best)
            {
                best.Divide(_bins, _slopes, _bends);
            }
        }

        var values = new List<double>();
        foreach (var leaf in root.Leaves)
        {
            values.Add(Math.Round(Rate * leaf.Slope / (leaf.Bend + Ridge), 3));
            foreach (var i in leaf.Samples)
            {
                _sums[i] += values[^1];
            }
        }

        var questions = new List<Question>();
        root.Ask(_bins, 0, questions);
        return new Tree(Filled(questions, new Question(0, float.MaxValue, 0, 0), Forest.Leaves - 1), Filled(values, 0, Forest.Leaves));
    }

    private static List<T> Filled<T>(List<T> some, T with, int count) => [.. some, .. Enumerable.Repeat(with, count - some.Count)];

    /// <summary>How much is gained by a division, from the slopes and bends of its sides.</summary>
    private static double Score(double slope, double bend) => slope * slope / (bend + Ridge);

    /// <summary>A leaf, or what it was divided into.</summary>
    private sealed class Branch
    {
        /// <summary>Samples of a side at least.</summary>
        private const int Fewest = 30;

        private readonly Histogram _histogram;
        private readonly (double Gain, int Number, int Bin) _best;
        private Branch? _below;
        private Branch? _above;

        public Branch(Histogram histogram)
        {
            _histogram = histogram;
            Samples = histogram.Samples;
            var bests = new (double Gain, int Bin)[histogram.Numbers];
            Parallel.For(0, bests.Length, number => bests[number] = Best(number));
            for (var number = 0; number < bests.Length; number++)
            {
                _best = bests[number].Gain > _best.Gain ? (bests[number].Gain, number, bests[number].Bin) : _best;
            }
        }

        public int[] Samples { get; }

        public double Gain => _best.Gain;

        public double Slope => _histogram.Slope;

        public double Bend => _histogram.Bend;

        public IEnumerable<Branch> Leaves => _below is null || _above is null ? [this] : _below.Leaves.Concat(_above.Leaves);

        public void Divide(Bins bins, double[] slopes, double[] bends)
        {
            var column = bins.Of(_best.Number);
            var below = Array.FindAll(Samples, i => column[i] <= _best.Bin);
            var above = Array.FindAll(Samples, i => column[i] > _best.Bin);
            var fewer = Histogram.Of(bins, below.Length < above.Length ? below : above, slopes, bends);
            var others = _histogram.Without(fewer, below.Length < above.Length ? above : below);
            (_below, _above) = below.Length < above.Length ? (new Branch(fewer), new Branch(others)) : (new Branch(others), new Branch(fewer));
        }

        /// <summary>Adds its questions, its first leaf being the one at an index.</summary>
        public void Ask(Bins bins, int first, List<Question> questions)
        {
            if (_below is null || _above is null)
            {
                return;
            }

            var middle = first + _below.Leaves.Count();
            questions.Add(new Question(_best.Number, bins.Edge(_best.Number, _best.Bin), first, middle));
            _below.Ask(bins, first, questions);
            _above.Ask(bins, middle, questions);
        }

        private (double Gain, int Bin) Best(int number)
        {
            var best = (Gain: 0.0, Bin: 0);
            var (slope, bend, count) = (0.0, 0.0, 0);
            var whole = Score(Slope, Bend);
            for (var bin = 0; bin < _histogram.CountOf(number) - 1; bin++)
            {
                var (ofSlope, ofBend, ofCount) = _histogram[number, bin];
                (slope, bend, count) = (slope + ofSlope, bend + ofBend, count + ofCount);
                var gain = count < Fewest || Samples.Length - count < Fewest ? 0 : Score(slope, bend) + Score(Slope - slope, Bend - bend) - whole;
                best = gain > best.Gain ? (gain, bin) : best;
            }

            return best;
        }
    }
}
