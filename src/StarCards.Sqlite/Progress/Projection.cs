using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Sqlite.Log;

namespace StarCards.Sqlite.Progress;

/// <summary>Folds the log into what is known of each card; what was logged under an alias counts for the note behind it.</summary>
internal sealed class Projection(LogTable log, IReadOnlyDictionary<NoteId, NoteId> aliases)
{
    /// <summary>For more cards than these the whole log is read at once.</summary>
    private const int SoManyOneByOne = 1000;

    private readonly List<LogEvent> _ofCollection = [.. log.ReadCollection()];
    private readonly ILookup<NoteId, NoteId> _aliasesOf = aliases.ToLookup(alias => alias.Value, alias => alias.Key);

    /// <summary>What the log says of the cards to which these events belong.</summary>
    public IEnumerable<KeyValuePair<CardId, CardProgress>> Of(IEnumerable<CardId> cards)
    {
        var known = cards.Select(Known).ToHashSet();
        return known.Count > SoManyOneByOne
            ? OfAll().Where(card => known.Contains(card.Key))
            : known.Select(card => Fold(card, EventsOf(card)));
    }

    /// <summary>What the log says of every card that it knows, one card in memory at a time.</summary>
    public IEnumerable<KeyValuePair<CardId, CardProgress>> OfAll() =>
        CardByCard()
            .Where(events => !IsShared(events[0].Card!.Value))
            .Select(events => Fold(events[0].Card!.Value, events))
            .Concat(log.ReadCards(aliases.Keys.Concat(aliases.Values).Distinct()).Select(Known).Distinct().Select(card => Fold(card, EventsOf(card))));

    /// <summary>The card as it is known now: the face of the note behind an alias.</summary>
    private CardId Known(CardId card) => aliases.TryGetValue(card.Note, out var note) ? card with { Note = note } : card;

    private bool IsShared(CardId card) => aliases.ContainsKey(card.Note) || _aliasesOf.Contains(card.Note);

    private List<LogEvent> EventsOf(CardId card)
    {
        var own = log.ReadCard(card);
        return !_aliasesOf.Contains(card.Note)
            ? [.. own]
            : [.. _aliasesOf[card.Note].SelectMany(alias => log.ReadCard(card with { Note = alias })).Concat(own).Order(LogOrder.Instance)];
    }

    private IEnumerable<List<LogEvent>> CardByCard()
    {
        var ofCard = new List<LogEvent>();
        foreach (var logged in log.ReadByCard())
        {
            if (ofCard.Count > 0 && ofCard[0].Card != logged.Card)
            {
                yield return ofCard;
                ofCard = [];
            }

            ofCard.Add(logged);
        }

        if (ofCard.Count > 0)
        {
            yield return ofCard;
        }
    }

    private KeyValuePair<CardId, CardProgress> Fold(CardId card, List<LogEvent> ofCard) =>
        new(card, Schedule.FoldCard(_ofCollection.Count == 0 ? ofCard : [.. _ofCollection, .. ofCard]));
}
