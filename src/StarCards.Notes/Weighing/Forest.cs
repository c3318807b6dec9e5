using System.Globalization;
using System.Runtime.Intrinsics;

namespace StarCards.Notes.Weighing;

/// <summary>
/// Decision trees whose values add up to the log-odds of a card beginning on a line. They were grown by gradient boosting on
/// notes of other people that a reader had labelled (<c>tests/StarCards.Fitting</c>). All ways through a tree ask the same
/// questions, so the answers are the index of a value, and nothing is branched on: several lines are weighed at once.
/// </summary>
internal sealed class Forest
{
    /// <summary>How many lines are weighed at once.</summary>
    public const int Lanes = 8;

    /// <summary>Questions of a tree.</summary>
    private const int Depth = 4;
    private const int Values = 1 << Depth;

    private readonly float _start;
    private readonly ushort[] _numbers;
    private readonly float[] _edges;
    private readonly float[] _values;

    /// <param name="text">
    /// What the log-odds begin with, then a tree a line: its questions, <c>3:1.5</c> for "is the fourth number above 1.5?", and its
    /// values in the order of the answers, of which the first counts one, the second two, and so on.
    /// </param>
    /// <exception cref="FormatException">A line is no tree.</exception>
    public Forest(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        _start = Number(lines[0]);
        _numbers = new ushort[(lines.Length - 1) * Depth];
        _edges = new float[_numbers.Length];
        _values = new float[(lines.Length - 1) * Values];
        for (var tree = 0; tree < lines.Length - 1; tree++)
        {
            var words = lines[tree + 1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length != Depth + Values)
            {
                throw new FormatException($"Tree {tree + 1} has {words.Length} words instead of {Depth + Values}.");
            }

            for (var i = 0; i < Depth; i++)
            {
                var colon = words[i].IndexOf(':', StringComparison.Ordinal);
                _numbers[tree * Depth + i] = ushort.Parse(words[i].AsSpan(0, Math.Max(0, colon)), CultureInfo.InvariantCulture);
                _edges[tree * Depth + i] = Number(words[i].AsSpan(colon + 1));
            }

            for (var i = 0; i < Values; i++)
            {
                _values[tree * Values + i] = Number(words[Depth + i]);
            }
        }
    }

    /// <summary>The forest that is shipped.</summary>
    public static Forest OfNotes { get; } = Load();

    /// <summary>The log-odds of a card on each of some lines: above 0, it is likelier than not.</summary>
    /// <param name="numbers">What speaks of the lines: the first number of each of <see cref="Lanes"/> lines, then the second, and so on.</param>
    /// <param name="odds">Room for as many.</param>
    public void Weigh(ReadOnlySpan<float> numbers, Span<float> odds)
    {
        var sum = Vector256.Create(_start);
        var questions = _numbers.AsSpan();
        var edges = _edges.AsSpan(0, questions.Length);
        for (var (question, tree) = (0, 0); question <= questions.Length - Depth; question += Depth, tree += Values)
        {
            var answers = Vector256<int>.Zero;
            for (var i = 0; i < Depth; i++)
            {
                var asked = Vector256.Create(numbers.Slice(questions[question + i] * Lanes, Lanes));
                answers |= Vector256.GreaterThan(asked, Vector256.Create(edges[question + i])).AsInt32() & Vector256.Create(1 << i);
            }

            sum += Picked(_values.AsSpan(tree, Values), answers);
        }

        sum.CopyTo(odds);
    }

    /// <summary>Of a tree's values, the one at the index in each lane.</summary>
    private static Vector256<float> Picked(ReadOnlySpan<float> values, Vector256<int> at)
    {
        var half = Vector256.Create(Values / 2);
        var within = at & (half - Vector256<int>.One);
        var low = Vector256.Shuffle(Vector256.Create(values), within);
        var high = Vector256.Shuffle(Vector256.Create(values[(Values / 2)..]), within);
        return Vector256.ConditionalSelect(Vector256.Equals(at & half, half).AsSingle(), high, low);
    }

    private static float Number(ReadOnlySpan<char> digits) => float.Parse(digits, CultureInfo.InvariantCulture);

    private static Forest Load()
    {
        using var stream = typeof(Forest).Assembly.GetManifestResourceStream("forest.txt") ?? throw new InvalidOperationException("The forest is not in the program.");
        using var reader = new StreamReader(stream);
        return new Forest(reader.ReadToEnd());
    }
}
