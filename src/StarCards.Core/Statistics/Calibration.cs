namespace StarCards.Statistics;

/// <summary>How often she recalled what she was so sure of.</summary>
/// <param name="Confidence">As given before the first part opened, 1 no idea to 4 sure.</param>
/// <param name="Count">All reviews with that confidence, steps within the day too.</param>
public sealed record Calibration(int Confidence, PassCount Count);
