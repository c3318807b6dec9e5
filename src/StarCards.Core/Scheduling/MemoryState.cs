namespace StarCards.Scheduling;

/// <summary>What FSRS knows of a card.</summary>
/// <param name="Stability">Days after which recall has fallen to 90 %, 0.001 to 36500, kept to four places.</param>
/// <param name="Difficulty">1 to 10, kept to three places.</param>
public readonly record struct MemoryState(float Stability, float Difficulty);
