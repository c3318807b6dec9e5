using StarCards.Anki.Collection;
using StarCards.Anki.Export;
using StarCards.Cards;
using StarCards.Phone;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Anki.Connect;

/// <summary>What is to be sent to Anki so that it has what we have. It decides only.</summary>
internal sealed class SyncPlan
{
    private readonly ExportRequest _outgoing;
    private readonly AnkiSide _there;
    private readonly List<(Card Card, PackageCard There)> _known;

    public SyncPlan(ExportRequest outgoing, AnkiSide there, Func<NoteId, IReadOnlyList<LogEvent>> logOf)
    {
        _outgoing = outgoing;
        _there = there;
        _known = [.. outgoing.Cards.Where(card => there.Cards.ContainsKey(card.Id)).Select(card => (card, there.Cards[card.Id]))];
        States = [.. _known.Where(pair => IsStateToSend(pair.Card, pair.There, logOf)).Select(pair => StateOf(pair.Card, pair.There))];
        ToSuspend = [.. _known.Where(pair => pair.Card.Progress.IsSuspended && !pair.There.IsSuspended).Select(pair => pair.There.AnkiCardId)];
        ToUnsuspend = [.. _known.Where(pair => !pair.Card.Progress.IsSuspended && pair.There.IsSuspended).Select(pair => pair.There.AnkiCardId)];
        Flags = [.. _known.Where(pair => pair.Card.Progress.Flag != pair.There.Flag).Select(pair => (pair.There.AnkiCardId, pair.Card.Progress.Flag))];
        Moves = [.. _known.Where(IsToMove).GroupBy(pair => DeckList.NameOf(pair.Card.Note.Deck), pair => pair.There.AnkiCardId)];
    }

    /// <summary>The cards of all notes that are new there, older there, or lack a card there.</summary>
    public IReadOnlyList<Card> NotesToSend => [.. _outgoing.Cards.GroupBy(card => card.Id.Note).Where(note => IsToSend([.. note])).SelectMany(note => note)];

    /// <summary>The values to set on cards that were moved on here later than there.</summary>
    public IReadOnlyList<(long Card, IReadOnlyList<KeyValuePair<string, long?>> Values)> States { get; }

    public IReadOnlyList<long> ToSuspend { get; }

    public IReadOnlyList<long> ToUnsuspend { get; }

    public IReadOnlyList<(long Card, int Flag)> Flags { get; }

    /// <summary>Cards by the deck into which they are to go.</summary>
    public IReadOnlyList<IGrouping<string, long>> Moves { get; }

    /// <summary>How many cards get a schedule or a mark.</summary>
    public int CardsToSet => States.Select(state => state.Card).Concat(ToSuspend).Concat(ToUnsuspend).Concat(Flags.Select(flag => flag.Card)).Distinct().Count();

    /// <summary>The rows that Anki's log lacks, each with its event, in order of time.</summary>
    public IReadOnlyList<(EventId Event, ReviewRow Row)> Reviews()
    {
        var rows = new ReviewRows(_known.ToDictionary(pair => pair.Card.Id, pair => pair.There.AnkiCardId), _outgoing.MovedReviews);
        var numbers = _known.SelectMany(pair => pair.There.Reviews).Select(row => row.Number).ToHashSet();
        return [.. _outgoing.Log.Select(logged => (logged.Id, Row: rows.Of(logged))).Where(pair => pair.Row is not null && !numbers.Contains(pair.Row.Id)).Select(pair => (pair.Id, pair.Row!))];
    }

    /// <summary>What carrying it out would send.</summary>
    public SyncSummary Summary(PhoneNews? news) => new(
        news,
        NotesToSend.Select(card => card.Id.Note).Distinct().Count(),
        Moves.Sum(move => move.Count()),
        CardsToSet,
        Reviews().Count);

    private bool IsToSend(IReadOnlyList<Card> cards)
    {
        var note = cards[0].Note;
        return !_there.Notes.TryGetValue(note.Id, out var there)
            || there.ModifiedAt.UnixSeconds < NoteModified.Seconds(note, NoteTags.Of(note), _outgoing)
            || cards.Any(card => !_there.Cards.ContainsKey(card.Id));
    }

    private static bool IsStateToSend(Card card, PackageCard there, Func<NoteId, IReadOnlyList<LogEvent>> logOf)
    {
        if (PhoneState.IsSame(there.State, card.Progress.State))
        {
            return false;
        }

        var lastHere = logOf(card.Id.Note).Where(logged => logged.Card == card.Id && logged.What is Reviewed or ManuallySet or Retracted)
            .Where(logged => logged.Card == card.Id).Select(logged => (Instant?)logged.At).Max();
        return lastHere is { } here && (there.Reviews.Count == 0 || here > there.Reviews[^1].At);
    }

    private (long Card, IReadOnlyList<KeyValuePair<string, long?>> Values) StateOf(Card card, PackageCard there)
    {
        var state = card.Progress.State;
        var basis = new CardRow { Id = 0, NoteId = 0, DeckId = 0, Ordinal = 0, ModifiedSeconds = 0, Type = 0, Queue = 0, Due = 0, Data = "" };
        var row = new CardRows(_there.DayZero).Scheduled(basis, state, position: 1);
        // A due that is set on a card in a filtered deck is lost when it comes home.
        var due = _there.Away.Contains(there.AnkiCardId) ? "odue" : "due";
        return (there.AnkiCardId,
        [
            new("type", row.Type),
            new("queue", card.Progress.IsSuspended ? -1 : row.Queue),
            new(due, row.Due),
            new("ivl", row.IntervalDays),
            new("factor", row.Factor),
            new("reps", state.Phase == Phase.New ? state.Reps : row.Reps),
            new("lapses", state.Phase == Phase.New ? state.Lapses : row.Lapses),
            new("left", row.StepsLeft),
            new("last_review_time", state.LastReviewAt?.UnixSeconds),
            new("memory_state", null),
        ]);
    }

    // A card that she moved out of our decks stays where she put it.
    private bool IsToMove((Card Card, PackageCard There) pair) =>
        _there.Decks.TryGetValue(pair.There.AnkiCardId, out var deck)
        && !_there.Away.Contains(pair.There.AnkiCardId)
        && (deck.Equals(DeckList.Root, StringComparison.OrdinalIgnoreCase) || deck.StartsWith(DeckList.Root + DeckName.Separator, StringComparison.OrdinalIgnoreCase))
        && !deck.Equals(DeckList.NameOf(pair.Card.Note.Deck), StringComparison.OrdinalIgnoreCase);
}
