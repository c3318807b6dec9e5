using StarCards.Cards;

namespace StarCards.Study;

/// <summary>
/// The order of cards that were never rated: deck by deck, the decks as they first appear in the notes, within a deck as
/// the notes stand, a note's whole card before its part cards; a follow-up right after the question that it follows.
/// </summary>
internal static class NewOrder
{
    public static List<Candidate> Sort(List<Candidate> cards, DeckTree decks)
    {
        var ranks = decks.Ranks();
        var keys = new Key[cards.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = new Key(ranks[cards[i].Deck], cards[i].Card.Note.Order, Template(cards[i].Card.Id.Face));
        }

        var sorted = cards.ToArray();
        Array.Sort(keys, sorted);
        return FollowUps.AfterParents(sorted, card => card.Card);
    }

    /// <summary>A note's whole card before its part cards; Anki's template number, which for a framework is 0 too.</summary>
    public static int Template(Face face) => face.Part() is { } part ? (int)part + 1 : 0;

    private readonly record struct Key(int Deck, int Order, int Template) : IComparable<Key>
    {
        public int CompareTo(Key other)
        {
            var byDeck = Deck.CompareTo(other.Deck);
            if (byDeck != 0)
            {
                return byDeck;
            }

            var byOrder = Order.CompareTo(other.Order);
            return byOrder != 0 ? byOrder : Template.CompareTo(other.Template);
        }
    }
}
