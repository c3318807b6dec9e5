using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Study;

/// <summary>
/// What was reviewed on a study day: the places of its limits that are used, and the cards whose siblings have to wait
/// until tomorrow. Derived from the log, so that an undone review gives its place back and no event has to say so.
/// </summary>
public sealed class TodaysReviews
{
    private readonly ILookup<NoteId, CardId> _cards;

    private TodaysReviews(IReadOnlyDictionary<DeckName, DoneToday> byDeck, DoneToday elsewhere, int drafts, ILookup<NoteId, CardId> cards)
    {
        ByDeck = byDeck;
        Elsewhere = elsewhere;
        Drafts = drafts;
        _cards = cards;
    }

    /// <summary>A day on which nothing was reviewed yet.</summary>
    public static TodaysReviews None { get; } = Of([], default, []);

    /// <summary>What was done in each deck itself, the decks below it not included.</summary>
    public IReadOnlyDictionary<DeckName, DoneToday> ByDeck { get; }

    /// <summary>What was done with cards that are no longer here; it counts for the day as a whole.</summary>
    public DoneToday Elsewhere { get; }

    /// <summary>Drafts that were rated; they take no place of the others.</summary>
    public int Drafts { get; }

    /// <summary>The whole day.</summary>
    public DoneToday Total => ByDeck.Values.Aggregate(Elsewhere, (sum, done) => sum.Plus(done));

    /// <summary>Reads the day out of the log.</summary>
    /// <param name="events">The log, or its part of that day, retractions included; events of other days are passed over, whatever their instant.</param>
    /// <param name="today">The day as the events have it.</param>
    /// <param name="cards">The cards, for their decks.</param>
    public static TodaysReviews Of(IReadOnlyCollection<LogEvent> events, StudyDay today, IReadOnlyCollection<Card> cards)
    {
        var reviewed = StandingEvents.Of(events)
            .Where(logged => logged.Day == today && logged is { What: Reviewed, Card: not null })
            .GroupBy(logged => logged.Card!.Value, logged => ((Reviewed)logged.What).PhaseBefore)
            .ToDictionary(group => group.Key, Places);
        var here = reviewed.Count == 0 ? [] : cards.Where(card => reviewed.ContainsKey(card.Id)).ToList();
        var elsewhere = reviewed.Keys.Except(here.Select(card => card.Id));
        return new TodaysReviews(
            here.Where(card => !card.IsDraft).GroupBy(card => card.Note.Deck).ToDictionary(deck => deck.Key, deck => Sum(deck.Select(card => reviewed[card.Id]))),
            Sum(elsewhere.Select(id => reviewed[id])),
            here.Count(card => card.IsDraft),
            reviewed.Keys.ToLookup(id => id.Note));
    }

    /// <summary>True where nothing was reviewed.</summary>
    public bool IsEmpty => _cards.Count == 0;

    /// <summary>True where another card of the same note was reviewed.</summary>
    public bool HasReviewedSibling(CardId card) => SiblingOf(card) is not null;

    /// <summary>Another card of the same note that was reviewed, or null.</summary>
    public CardId? SiblingOf(CardId card)
    {
        foreach (var reviewed in _cards[card.Note])
        {
            if (reviewed != card)
            {
                return reviewed;
            }
        }

        return null;
    }

    // A card that is still learning when the day's first rating comes brought its step along from another day: Anki
    // counts such a card as a review. Its later steps of the same day take no place.
    private static DoneToday Places(IEnumerable<Phase> phasesBefore) =>
        Sum(phasesBefore.Select((phase, index) => phase switch
        {
            Phase.New => new DoneToday(1, 0),
            Phase.Review => new DoneToday(0, 1),
            _ => new DoneToday(0, index == 0 ? 1 : 0),
        }));

    private static DoneToday Sum(IEnumerable<DoneToday> parts) => parts.Aggregate(default(DoneToday), (sum, part) => sum.Plus(part));
}
