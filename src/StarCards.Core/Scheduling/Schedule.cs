using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling.Folding;

namespace StarCards.Scheduling;

/// <summary>Folds the review log into what is known of each card.</summary>
public static class Schedule
{
    /// <summary>What the events of one card say of it.</summary>
    /// <param name="events">The card's events and those of the whole collection (settings), retractions included.</param>
    public static CardProgress FoldCard(IReadOnlyCollection<LogEvent> events)
    {
        var ordered = LogOrder.Of(events);
        return CardFold.Of([.. StandingEvents.Of(ordered)]);
    }

    /// <summary>What a whole log says of every card that it names.</summary>
    public static IReadOnlyDictionary<CardId, CardProgress> Fold(IReadOnlyCollection<LogEvent> events)
    {
        var ofCollection = new List<LogEvent>();
        var ofCards = new Dictionary<CardId, List<LogEvent>>();
        foreach (var logged in StandingEvents.Of(LogOrder.Of(events)))
        {
            if (logged.Card is not { } card)
            {
                ofCollection.Add(logged);
                continue;
            }

            if (!ofCards.TryGetValue(card, out var ofCard))
            {
                ofCards.Add(card, ofCard = []);
            }

            ofCard.Add(logged);
        }

        return ofCards.ToDictionary(card => card.Key, card => CardFold.Of(ofCollection.Count == 0 ? card.Value : Merged(ofCollection, card.Value)));
    }

    /// <summary>What is known of a card after one more event of its own: a step of the fold, for what is appended at the end.</summary>
    /// <param name="progress">What is known before.</param>
    /// <param name="logged">The event; settings and retractions are not among them, they need the whole log.</param>
    /// <param name="choice">Who schedules at that time.</param>
    public static CardProgress After(CardProgress progress, LogEvent logged, SchedulerChoice choice) => CardFold.After(progress, logged, choice);

    /// <summary>How many cards come back at another time: what a changed setting did.</summary>
    public static int CardsMoved(IReadOnlyDictionary<CardId, CardProgress> before, IReadOnlyDictionary<CardId, CardProgress> after) =>
        after.Count(card => !before.TryGetValue(card.Key, out var earlier) || !Equals(earlier.State.Due, card.Value.State.Due));

    private static List<LogEvent> Merged(List<LogEvent> ofCollection, List<LogEvent> ofCard)
    {
        var merged = new List<LogEvent>(ofCollection.Count + ofCard.Count);
        var next = 0;
        foreach (var logged in ofCard)
        {
            while (next < ofCollection.Count && LogOrder.Instance.Compare(ofCollection[next], logged) <= 0)
            {
                merged.Add(ofCollection[next++]);
            }

            merged.Add(logged);
        }

        merged.AddRange(ofCollection[next..]);
        return merged;
    }
}
