using StarCards.Cards;

namespace StarCards.Statistics;

/// <summary>The cards of one deck and all below it.</summary>
/// <param name="Deck">The deck.</param>
/// <param name="Cards">Its cards.</param>
public sealed record DeckStatistics(DeckName Deck, CardCounts Cards)
{
    /// <summary>Every deck of the cards and those above them, in the order of the notes.</summary>
    internal static IReadOnlyList<DeckStatistics> Of(IEnumerable<Card> cards)
    {
        var byDeck = new Dictionary<DeckName, List<Card>>();
        foreach (var deck in cards.OrderBy(card => card.Note.Order).GroupBy(card => card.Note.Deck))
        {
            foreach (var level in deck.Key.WithParents())
            {
                byDeck.TryAdd(level, []);
                byDeck[level].AddRange(deck);
            }
        }

        return [.. byDeck.Select(pair => new DeckStatistics(pair.Key, CardCounts.Of(pair.Value)))];
    }
}
