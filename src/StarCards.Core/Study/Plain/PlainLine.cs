namespace StarCards.Study.Plain;

/// <summary>A line that a plain session understands.</summary>
/// <param name="Keys">What is typed.</param>
/// <param name="Does">What happens.</param>
public sealed record PlainLine(string Keys, string Does);
