namespace StarCards.Study;

/// <summary>The limits of one deck and all below it.</summary>
/// <param name="NewPerDay">New cards a day, or null for as many as the decks above let through.</param>
/// <param name="ReviewsPerDay">Reviews a day, or null for as many as the decks above let through.</param>
public sealed record DeckLimits(int? NewPerDay, int? ReviewsPerDay)
{
    /// <summary>A deck that is held by those above it alone.</summary>
    public static DeckLimits None { get; } = new(null, null);
}
