namespace StarCards.Fitting;

/// <summary>A line that was labelled.</summary>
/// <param name="Owner">Whose notes it is from: nobody's notes are both learned from and measured by.</param>
/// <param name="Numbers">What speaks of it.</param>
/// <param name="IsPrompt">Whether a card begins there.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record Sample(string Owner, float[] Numbers, bool IsPrompt, double Weight);
