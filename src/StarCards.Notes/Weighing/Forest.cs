using System.Globalization;
using System.Runtime.InteropServices;
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
    public const int Lanes = 16;

    /// <summary>How many leaves a tree has.</summary>
    public const int Leaves = 8;

    /// <summary>How many lines are beside each other in a register.</summary>
    private const int Half = Lanes / 2;
    private const int Questions = Leaves - 1;
    private const int ExponentAt = 23;
    private const int ExponentOfOne = 127;

    private readonly float _start;
    private readonly Question[] _questions;
    private readonly float[] _values;
    private readonly int _numbers;

    /// <param name="text">
    /// What the log-odds begin with, then a tree a line: its seven questions, <c>3:1.5:0-2</c> for "is the fourth number above 1.5?",
    /// which takes away the leaves from the first to before the third, and the values of its eight leaves.
    /// </param>
    /// <exception cref="FormatException">A line is no tree.</exception>
    public Forest(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        _start = Number(lines[0]);
        _questions = new Question[(lines.Length - 1) * Questions];
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
                _questions[tree * Questions + i] = Asked(words[i]);
            }

            for (var i = 0; i < Leaves; i++)
            {
                _values[tree * Leaves + i] = Number(words[Questions + i]);
            }
        }

        _numbers = _questions.Max(static question => question.Column) + Lanes;
    }

    /// <summary>The forest that is shipped.</summary>
    public static Forest OfNotes { get; } = Load();

    /// <summary>The log-odds of a card on each of some lines: above 0, it is likelier than not.</summary>
    /// <param name="numbers">What speaks of the lines: the first number of each of <see cref="Lanes"/> lines, then the second, and so on.</param>
    /// <param name="odds">Room for as many.</param>
    /// <exception cref="ArgumentException">There are fewer numbers than the trees ask about.</exception>
    public void Weigh(ReadOnlySpan<float> numbers, Span<float> odds)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(numbers.Length, _numbers);
        ref readonly var columns = ref MemoryMarshal.GetReference(numbers);
        var (one, other) = (Vector256.Create(_start), Vector256.Create(_start));
        for (var tree = 0; tree < _values.Length / Leaves; tree++)
        {
            var (gone, goneOfOther) = (Vector256<int>.Zero, Vector256<int>.Zero);
            foreach (ref readonly var question in _questions.AsSpan(tree * Questions, Questions))
            {
                var (edge, takes) = (Vector256.Create(question.Edge), Vector256.Create(question.Gone));
                gone |= Vector256.GreaterThan(Vector256.LoadUnsafe(in columns, (nuint)question.Column), edge).AsInt32() & takes;
                goneOfOther |= Vector256.GreaterThan(Vector256.LoadUnsafe(in columns, (nuint)question.Column + Half), edge).AsInt32() & takes;
            }

            var values = Vector256.Create(_values.AsSpan(tree * Leaves, Leaves));
            one += Vector256.Shuffle(values, FirstLeft(gone));
            other += Vector256.Shuffle(values, FirstLeft(goneOfOther));
        }

        one.CopyTo(odds);
        other.CopyTo(odds[Half..]);
    }

    /// <summary>The index of the lowest bit that is not set: alone and as a float, it is in the exponent.</summary>
    private static Vector256<int> FirstLeft(Vector256<int> gone)
    {
        var left = ~gone;
        return Vector256.ShiftRightLogical(Vector256.ConvertToSingle(left & -left).AsInt32(), ExponentAt) - Vector256.Create(ExponentOfOne);
    }

    private static Question Asked(string question)
    {
        if (question.Split(':') is not [var number, var edge, var leaves] || leaves.Split('-') is not [var first, var end])
        {
            throw new FormatException($"{question} is no question.");
        }

        var gone = (1 << int.Parse(end, CultureInfo.InvariantCulture)) - (1 << int.Parse(first, CultureInfo.InvariantCulture));
        return new Question(int.Parse(number, CultureInfo.InvariantCulture) * Lanes, Number(edge), gone);
    }

    private static float Number(ReadOnlySpan<char> digits) => float.Parse(digits, CultureInfo.InvariantCulture);

    private static Forest Load()
    {
        using var stream = typeof(Forest).Assembly.GetManifestResourceStream("forest.txt") ?? throw new InvalidOperationException("The forest is not in the program.");
        using var reader = new StreamReader(stream);
        return new Forest(reader.ReadToEnd());
    }

    /// <summary>Whether a number is above an edge, and the leaves that a yes takes away.</summary>
    /// <param name="Column">Where the number of the first line stands.</param>
    /// <param name="Edge">The edge.</param>
    /// <param name="Gone">The leaves, a bit each.</param>
    private readonly record struct Question(int Column, float Edge, int Gone);
}
