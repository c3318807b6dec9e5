using StarCards.Cards;

namespace StarCards.Reviews;

/// <summary>What makes an event the same on two machines.</summary>
/// <param name="At">Its instant.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Card">Its card, or null for an event of the whole collection.</param>
public readonly record struct EventId(Instant At, EventKind Kind, CardId? Card);
