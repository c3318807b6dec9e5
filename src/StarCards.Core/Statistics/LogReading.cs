using StarCards.Cards;
using StarCards.Reviews;

namespace StarCards.Statistics;

/// <summary>Reads the log once, in its order, and gives each standing review to whoever counts.</summary>
internal sealed class LogReading(IReadOnlyCollection<Card> cards, bool isEverything, GroupTallies groups)
{
    private readonly Dictionary<CardId, CardHistory> _cards = cards.ToDictionary(card => card.Id, card => new CardHistory(card) { Groups = groups.Of(card.Note) });

    /// <summary>The standing reviews of the cards in question, each with its card's history.</summary>
    public IEnumerable<(CardHistory Card, PastReview Review)> Reviews(IReadOnlyCollection<LogEvent> events)
    {
        foreach (var logged in StandingEvents.Of(events))
        {
            if (logged.Card is not { } id || HistoryOf(id) is not { } history)
            {
                continue;
            }

            switch (logged.What)
            {
                case Reviewed reviewed:
                    yield return (history, history.Review(logged, reviewed));
                    break;
                case ManuallySet manual:
                    history.Set(manual.After);
                    break;
                case StateAdopted adopted:
                    history.Set(adopted.After);
                    break;
            }
        }
    }

    private CardHistory? HistoryOf(CardId id)
    {
        if (!_cards.TryGetValue(id, out var history) && isEverything)
        {
            history = new CardHistory(null);
            _cards.Add(id, history);
        }

        return history;
    }
}
