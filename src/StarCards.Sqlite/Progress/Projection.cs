using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Sqlite.Log;

namespace StarCards.Sqlite.Progress;

/// <summary>Folds the log into what is known of each card.</summary>
internal sealed class Projection(LogTable log)
{
    private readonly List<LogEvent> _ofCollection = [.. log.ReadCollection()];

    /// <summary>What the log says of these cards.</summary>
    public IEnumerable<KeyValuePair<CardId, CardProgress>> Of(IEnumerable<CardId> cards) =>
        cards.Select(card => Fold(card, [.. log.ReadCard(card)]));

    /// <summary>What the log says of every card that it knows, one card in memory at a time.</summary>
    public IEnumerable<KeyValuePair<CardId, CardProgress>> OfAll()
    {
        var ofCard = new List<LogEvent>();
        foreach (var logged in log.ReadByCard())
        {
            if (ofCard.Count > 0 && ofCard[0].Card != logged.Card)
            {
                yield return Fold(ofCard[0].Card!.Value, ofCard);
                ofCard = [];
            }

            ofCard.Add(logged);
        }

        if (ofCard.Count > 0)
        {
            yield return Fold(ofCard[0].Card!.Value, ofCard);
        }
    }

    /// <summary>True where an event moves the schedule of every card, not of its own alone.</summary>
    public static bool ConcernsAll(LogEvent logged) => logged.Card is null;

    private KeyValuePair<CardId, CardProgress> Fold(CardId card, List<LogEvent> ofCard) =>
        new(card, Schedule.FoldCard(InOrder(ofCard)));

    /// <summary>The card's events and the collection's in one order; at the same instant the collection's come first.</summary>
    private List<LogEvent> InOrder(List<LogEvent> ofCard)
    {
        if (_ofCollection.Count == 0)
        {
            return ofCard;
        }

        // OrderBy is stable, so that the order within each list stays.
        return [.. _ofCollection.Concat(ofCard).OrderBy(logged => logged.At)];
    }
}
