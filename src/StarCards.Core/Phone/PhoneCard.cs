using StarCards.Cards;
using StarCards.Reviews;

namespace StarCards.Phone;

/// <summary>What the last package that came from Anki said of a card. Only what differs from it is news.</summary>
/// <param name="Card">The card; a part card that came home counts as asked for.</param>
/// <param name="AnkiCardId">Anki's number of it there, which need not be the one that went out.</param>
/// <param name="IsSuspended">Whether it was suspended there.</param>
/// <param name="Flag">0 none, 1 to 7 Anki's colours.</param>
/// <param name="ModifiedAt">When the card last changed there, to the second.</param>
public sealed record PhoneCard(CardId Card, long AnkiCardId, bool IsSuspended, int Flag, Instant ModifiedAt);
