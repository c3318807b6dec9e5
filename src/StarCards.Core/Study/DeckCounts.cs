using StarCards.Cards;

namespace StarCards.Study;

/// <summary>What a queue still holds of one deck and all below it.</summary>
/// <param name="Deck">The deck.</param>
/// <param name="Counts">Its cards.</param>
public sealed record DeckCounts(DeckName Deck, QueueCounts Counts);
