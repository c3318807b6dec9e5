namespace StarCards.Fitting;

/// <summary>A line that was labelled.</summary>
/// <param name="Owner">Whose notes it is from: nobody's notes are both learned from and measured by.</param>
/// <param name="Numbers">What speaks of it.</param>
/// <param name="IsPrompt">Whether a card begins there.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record Sample(string Owner, float[] Numbers, bool IsPrompt, double Weight);

/// <summary>A tree: its questions from the first on, each "is the number above that?", and the value for each way to answer them.</summary>
internal sealed record Tree(IReadOnlyList<(int Number, float Edge)> Questions, IReadOnlyList<double> Values);
