namespace StarCards.Scheduling;

/// <summary>Whether intervals are spread a little, and with which seed: Anki's card id plus the answers given before this one.</summary>
/// <param name="AnkiCardId">Anki's number of the card, or null for no fuzz.</param>
public readonly record struct Fuzz(long? AnkiCardId)
{
    /// <summary>Intervals exactly as the formulas give them.</summary>
    public static Fuzz None => default;
}
