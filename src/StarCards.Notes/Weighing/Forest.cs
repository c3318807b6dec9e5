using System.Globalization;
using System.Runtime.Intrinsics;

namespace StarCards.Notes.Weighing;

/// <summary>
/// Decision trees whose values add up to the log-odds of a card beginning on a line. They were grown by gradient boosting on
/// notes of other people that a reader had labelled (<c>tests/StarCards.Fitting</c>). All ways through a tree ask the same
/// questions, so the answers are the index of a value: all four are got at once, and nothing is branched on.
/// </summary>
internal sealed class Forest
{
    /// <summary>Questions of a tree.</summary>
    private const int Depth = 4;
    private const int Values = 1 << Depth;

    /// <summary>Every so many values it is asked whether the rest can still matter.</summary>
    private const int Stop = 50 * Values;

    /// <summary>How far beyond a verdict the sum is past turning: of 10,803 lines the later trees turned none.</summary>
    private const float Swing = 2.2f;

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

    /// <summary>The log-odds of a card: above 0, it is likelier than not.</summary>
    public float Weigh(ReadOnlySpan<float> numbers)
    {
        var sum = _start;
        var questions = _numbers.AsSpan();
        var edges = _edges.AsSpan(0, questions.Length);
        for (var (question, tree) = (0, 0); question <= questions.Length - Depth; question += Depth, tree += Values)
        {
            if (tree % Stop == 0 && sum is < LineWeights.SilentBelow - Swing or > LineWeights.PromptFrom + Swing)
            {
                break;
            }

            var asked = Vector128.Create(numbers[questions[question]], numbers[questions[question + 1]], numbers[questions[question + 2]], numbers[questions[question + 3]]);
            var answers = Vector128.GreaterThan(asked, Vector128.Create<float>(edges.Slice(question, Depth))).ExtractMostSignificantBits();
            sum += _values[tree + (int)answers];
        }

        return sum;
    }

    private static float Number(ReadOnlySpan<char> digits) => float.Parse(digits, CultureInfo.InvariantCulture);

    private static Forest Load()
    {
        using var stream = typeof(Forest).Assembly.GetManifestResourceStream("forest.txt") ?? throw new InvalidOperationException("The forest is not in the program.");
        using var reader = new StreamReader(stream);
        return new Forest(reader.ReadToEnd());
    }
}
