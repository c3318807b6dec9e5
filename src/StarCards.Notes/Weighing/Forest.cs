using System.Globalization;

namespace StarCards.Notes.Weighing;

/// <summary>
/// Decision trees whose leaves add up to the log-odds of a line beginning a card. They were grown by gradient boosting on
/// notes of other people that a reader had labelled; a new forest is grown by the fitting program beside the tests.
/// </summary>
internal sealed class Forest
{
    private readonly int[] _roots;
    private readonly Step[] _steps;

    /// <param name="text">
    /// A tree a line, its steps from the root on: <c>3:1.5</c> asks whether the fourth number is at most 1.5, and is followed
    /// by what holds if so, then by what holds if not; <c>=-0.25</c> is a leaf.
    /// </param>
    /// <exception cref="FormatException">A line is no tree.</exception>
    public Forest(string text)
    {
        var steps = new List<Step>();
        var roots = new List<int>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            roots.Add(steps.Count);
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (Grow(words, 0, steps) != words.Length)
            {
                throw new FormatException($"Behind tree {roots.Count} stands more.");
            }
        }

        (_roots, _steps) = ([.. roots], [.. steps]);
    }

    /// <summary>The forest that is shipped.</summary>
    public static Forest OfNotes { get; } = Load();

    /// <summary>The log-odds of a card: above 0, it is likelier than not.</summary>
    public float Weigh(ReadOnlySpan<float> numbers)
    {
        var sum = 0f;
        foreach (var root in _roots)
        {
            var at = root;
            while (_steps[at] is { Number: >= 0 } step)
            {
                at = numbers[step.Number] <= step.Value ? at + 1 : step.Otherwise;
            }

            sum += _steps[at].Value;
        }

        return sum;
    }

    /// <summary>Adds the step at a word, and those that hang below it; the index of the first word behind them.</summary>
    private static int Grow(string[] words, int at, List<Step> steps)
    {
        if (at >= words.Length)
        {
            throw new FormatException("A tree ends without a leaf.");
        }

        var word = words[at].AsSpan();
        var own = steps.Count;
        if (word[0] == '=')
        {
            steps.Add(new Step(-1, float.Parse(word[1..], CultureInfo.InvariantCulture), 0));
            return at + 1;
        }

        var colon = word.IndexOf(':');
        steps.Add(default);
        var otherwise = Grow(words, at + 1, steps);
        steps[own] = new Step(short.Parse(word[..colon], CultureInfo.InvariantCulture), float.Parse(word[(colon + 1)..], CultureInfo.InvariantCulture), steps.Count);
        return Grow(words, otherwise, steps);
    }

    private static Forest Load()
    {
        using var stream = typeof(Forest).Assembly.GetManifestResourceStream("forest.txt") ?? throw new InvalidOperationException("The forest is not in the program.");
        using var reader = new StreamReader(stream);
        return new Forest(reader.ReadToEnd());
    }

    /// <summary>A question about a number, or a leaf, where <see cref="Number"/> is negative.</summary>
    private readonly record struct Step(int Number, float Value, int Otherwise);
}
