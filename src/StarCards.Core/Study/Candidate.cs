using StarCards.Cards;

namespace StarCards.Study;

/// <summary>A card that may come into the day's queue.</summary>
/// <param name="Card">The card.</param>
/// <param name="Index">Its place in the list that the queue was built from.</param>
/// <param name="Deck">The number of its deck in <see cref="DeckTree"/>.</param>
internal readonly record struct Candidate(Card Card, int Index, int Deck);
