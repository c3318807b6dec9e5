using StarCards.Cards;

namespace StarCards.Study;

/// <summary>A card that may come into the day's queue.</summary>
/// <param name="Card">The card.</param>
/// <param name="Index">Its place in the list that the queue was built from.</param>
/// <param name="Deck">The number of its deck in <see cref="DeckTree"/>.</param>
/// <param name="NoteHash">Equal for siblings, and for hardly any others: looking for siblings then leaves most cards untouched.</param>
internal readonly record struct Candidate(Card Card, int Index, int Deck, ulong NoteHash);
