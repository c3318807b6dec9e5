using System.Globalization;
using System.Runtime.Intrinsics;

namespace StarCards.Notes.Weighing;

/// <summary>
/// Decision trees whose values add up to the log-odds of a card beginning on a line. They were grown by gradient boosting on
/// notes of other people that a reader had labelled (<c>tests/StarCards.Fitting</c>). The leaves of a tree stand in a row;
/// all its questions are asked, each that is answered with yes takes leaves away, and the first that is left counts (Lucchese
/// et al. 2015): nothing is branched on, and several lines are weighed at once.
/// </summary>
internal sealed class Forest
{
    /// <summary>How many lines are weighed at once.</summary>
    public const int Lanes = 8;

    /// <summary>How many leaves a tree has.</summary>
    public const int Leaves = 8;

    private const int Questions = Leaves - 1;
    private const int ExponentAt = 23;
    private const int ExponentOfOne = 127;

    private readonly float _start;
    private readonly int[] _numbers;
    private readonly float[] _edges;
    private readonly int[] _gone;
    private readonly float[] _values;

    /// <param name="text">
    /// What the log-odds begin with, then a tree a line: its seven questions, <c>3:1.5:0-2</c> for "is the fourth number above 1.5?",
    /// which takes away the leaves from the first to before the third, and the values of its eight leaves.
    /// </param>
    /// <exception cref="FormatException">A line is no tree.</exception>
    public Forest(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        _start = Number(lines[0]);
        _numbers = new int[(lines.Length - 1) * Questions];
        _edges = new float[_numbers.Length];
        _gone = new int[_numbers.Length];
        _values = new float[(lines.Length - 1) * Leaves];
        for (var tree = 0; tree < lines.Length - 1; tree++)
        {
            var words = lines[tree + 1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length != Questions + Leaves)
            {
                throw new FormatException($"Tree {tree + 1} has {words.Length} words instead of {Questions + Leaves}.");
            }

            for (var i = 0; i < Questions; i++)
            {
                Ask(tree * Questions + i, words[i]);
            }

            for (var i = 0; i < Leaves; i++)
            {
                _values[tree * Leaves + i] = Number(words[Questions + i]);
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
        var asked = _numbers.AsSpan();
        var edges = _edges.AsSpan(0, asked.Length);
        var goneBy = _gone.AsSpan(0, asked.Length);
        for (var (question, leaf) = (0, 0); question <= asked.Length - Questions; question += Questions, leaf += Leaves)
        {
            var gone = Vector256<int>.Zero;
            for (var i = question; i < question + Questions; i++)
            {
                var isAbove = Vector256.GreaterThan(Vector256.Create(numbers.Slice(asked[i] * Lanes, Lanes)), Vector256.Create(edges[i]));
                gone |= isAbove.AsInt32() & Vector256.Create(goneBy[i]);
            }

            sum += Vector256.Shuffle(Vector256.Create(_values.AsSpan(leaf, Leaves)), FirstLeft(gone));
        }

        sum.CopyTo(odds);
    }

    /// <summary>The index of the lowest bit that is not set: alone and as a float, it is in the exponent.</summary>
    private static Vector256<int> FirstLeft(Vector256<int> gone)
    {
        var left = ~gone;
        return Vector256.ShiftRightLogical(Vector256.ConvertToSingle(left & -left).AsInt32(), ExponentAt) - Vector256.Create(ExponentOfOne);
    }

    private void Ask(int at, string question)
    {
        if (question.Split(':') is not [var number, var edge, var leaves] || leaves.Split('-') is not [var first, var end])
        {
            throw new FormatException($"{question} is no question.");
        }

        _numbers[at] = int.Parse(number, CultureInfo.InvariantCulture);
        _edges[at] = Number(edge);
        _gone[at] = (1 << int.Parse(end, CultureInfo.InvariantCulture)) - (1 << int.Parse(first, CultureInfo.InvariantCulture));
    }

    private static float Number(ReadOnlySpan<char> digits) => float.Parse(digits, CultureInfo.InvariantCulture);

    private static Forest Load()
    {
        using var stream = typeof(Forest).Assembly.GetManifestResourceStream("forest.txt") ?? throw new InvalidOperationException("The forest is not in the program.");
        using var reader = new StreamReader(stream);
        return new Forest(reader.ReadToEnd());
    }
}
