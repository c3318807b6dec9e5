namespace StarCards.Study.Session;

/// <summary>How often a part was missed.</summary>
/// <param name="Part">The part's name.</param>
/// <param name="Times">How often.</param>
public readonly record struct MissedPart(string Part, int Times);
