using System.Globalization;

namespace StarCards.Fitting;

/// <summary>A forest as it was grown, before its numbers are cut short for the file.</summary>
/// <param name="Start">What the log-odds begin with.</param>
/// <param name="Trees">Its trees.</param>
internal sealed record GrownForest(double Start, IReadOnlyList<Tree> Trees)
{
    /// <summary>As the reader of notes takes it: the start, then a tree a line, its questions and its values.</summary>
    public string Text => string.Create(CultureInfo.InvariantCulture, $"{Start:0.###}\n") + string.Concat(Trees.Select(static tree =>
        string.Join(' ', [.. tree.Questions.Select(static question => string.Create(CultureInfo.InvariantCulture, $"{question.Number}:{question.Edge:0.#######}:{question.First}-{question.End}")), .. tree.Values.Select(static value => value.ToString("0.###", CultureInfo.InvariantCulture))]) + "\n"));

    /// <summary>The log-odds of a sample.</summary>
    public double Weigh(float[] numbers) => Start + Trees.Sum(tree => tree.Value(numbers));
}
