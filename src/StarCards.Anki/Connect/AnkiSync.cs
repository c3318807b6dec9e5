using StarCards.Anki.Export;
using StarCards.Phone;
using StarCards.Reviews;

namespace StarCards.Anki.Connect;

/// <summary>Brings a running Anki and our collection to the same state; the later review wins on both sides.</summary>
/// <param name="http">Speaks to AnkiConnect.</param>
/// <param name="url">Where it listens.</param>
/// <param name="pause">Waits; Anki's own sync has an end that cannot be seen.</param>
public sealed class AnkiSync(HttpClient http, Uri url, Action<TimeSpan> pause)
{
    private const int QuietPolls = 6;
    private const int MostPolls = 120;
    private const long SecondsPerDay = 86_400;

    private static readonly TimeSpan PollEvery = TimeSpan.FromMilliseconds(500);

    private readonly AnkiDesktop _anki = new(new AnkiConnectClient(http, url));

    /// <summary>Asks Anki to sync, reads what is new there, sends what is new here, and asks Anki to sync again.</summary>
    /// <param name="ours">Our side.</param>
    /// <param name="isDry">True to change nothing on either side and only say what would happen.</param>
    /// <exception cref="UserException">Anki does not answer or refuses; what was done until then stays, and the next sync does the rest.</exception>
    public SyncSummary Run(ISyncSide ours, bool isDry)
    {
        var folder = Directory.CreateTempSubdirectory("starcards-sync-");
        try
        {
            _anki.Greet();
            if (!isDry)
            {
                _anki.Sync();
                WaitUntilQuiet();
            }

            return Exchange(ours, folder.FullName, isDry);
        }
        catch (AnkiConnectException exception)
        {
            throw new UserException($"Anki refused ({exception.Message.ReplaceLineEndings(" ")}); nothing is lost, run 'starcards sync' again", exception);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private SyncSummary Exchange(ISyncSide ours, string folder, bool isDry)
    {
        var cards = _anki.FindCards(AnkiDesktop.OurCards);
        var decks = DecksOf(cards);
        if (IsAllKnown(ours, cards, decks))
        {
            return new SyncSummary(null, 0, 0, 0, 0);
        }

        var sent = Round(ours, Directory.CreateDirectory(Path.Combine(folder, "first")).FullName, cards, decks, isDry);
        if (isDry)
        {
            return sent;
        }

        if (sent.Notes > 0)
        {
            // An import drops a review whose number is taken, and says nothing of it.
            var added = _anki.FindCards(AnkiDesktop.OurCards);
            var rest = Round(ours, Directory.CreateDirectory(Path.Combine(folder, "second")).FullName, added, DecksOf(added), isDry);
            sent = sent with { States = sent.States + rest.States, Reviews = sent.Reviews + rest.Reviews };
        }

        _anki.Sync();
        return sent;
    }

    private SyncSummary Round(ISyncSide ours, string folder, IReadOnlyList<long> cards, IReadOnlyDictionary<string, IReadOnlyList<long>> decks, bool isDry)
    {
        var pull = new AnkiPull(_anki, ours, folder);
        var there = pull.Read(cards, decks, isDry);
        var outgoing = ours.Outgoing();
        var plan = new SyncPlan(outgoing, there, ours.Knowledge().LogOf);
        var news = pull.News.Count == 0 ? null : pull.News.Aggregate(Together);
        return isDry ? plan.Summary(news) : new AnkiPush(_anki, ours, folder).Send(plan, outgoing, news);
    }

    private IReadOnlyDictionary<string, IReadOnlyList<long>> DecksOf(IReadOnlyList<long> cards) =>
        cards.Count == 0 ? new Dictionary<string, IReadOnlyList<long>>() : _anki.Decks(cards);

    // Nothing tells when Anki's sync is over; it is taken for over when the cards have kept still for three seconds.
    private void WaitUntilQuiet()
    {
        var quiet = 0;
        var last = "";
        for (var poll = 0; poll < MostPolls && quiet < QuietPolls; poll++)
        {
            var cards = _anki.FindCards(AnkiDesktop.OurCards);
            var now = string.Join(',', _anki.CardsModified(cards).OrderBy(card => card.Key).Select(card => FormattableString.Invariant($"{card.Key}:{card.Value}")));
            quiet = now == last ? quiet + 1 : 0;
            last = now;
            if (quiet < QuietPolls)
            {
                pause(PollEvery);
            }
        }
    }

    private bool IsAllKnown(ISyncSide ours, IReadOnlyList<long> cards, IReadOnlyDictionary<string, IReadOnlyList<long>> decks)
    {
        var knowledge = ours.Knowledge();
        var known = knowledge.LastCards.Values.ToDictionary(card => card.AnkiCardId);
        if (cards.Count == 0 || cards.Count != known.Count || !cards.All(known.ContainsKey) || HasNewsHere(ours.Outgoing(), knowledge, decks))
        {
            return false;
        }

        var modified = _anki.CardsModified(cards);
        var lastRead = knowledge.LastNotes.Values.Select(note => note.ReadAt).DefaultIfEmpty(default).Max();
        var days = (knowledge.Now.UnixSeconds - lastRead.UnixSeconds) / SecondsPerDay + 2;
        return cards.All(card => modified.GetValueOrDefault(card) == known[card].ModifiedAt.UnixSeconds)
            && _anki.FindCards(FormattableString.Invariant($"{AnkiDesktop.OurCards} edited:{days}")).Count == 0;
    }

    private static bool HasNewsHere(ExportRequest outgoing, PhoneKnowledge knowledge, IReadOnlyDictionary<string, IReadOnlyList<long>> decks)
    {
        var deckOf = decks.SelectMany(deck => deck.Value.Select(card => (card, deck.Key))).ToDictionary(pair => pair.card, pair => pair.Key);
        return outgoing.Cards.Any(card =>
            !knowledge.LastCards.TryGetValue(card.Id, out var last)
            || !knowledge.LastNotes.TryGetValue(card.Id.Note, out var note)
            || NoteModified.Seconds(card.Note, NoteTags.Of(card.Note), outgoing) > note.ModifiedAt.UnixSeconds
            || deckOf.GetValueOrDefault(last.AnkiCardId, "").StartsWith(DeckList.Root, StringComparison.OrdinalIgnoreCase) && !deckOf[last.AnkiCardId].Equals(DeckList.NameOf(card.Note.Deck), StringComparison.OrdinalIgnoreCase)
            || knowledge.LogOf(card.Id.Note).Any(logged => logged.Card == card.Id && logged.Origin != Origin.Phone && logged.At.UnixSeconds >= last.ModifiedAt.UnixSeconds));
    }

    private static PhoneNews Together(PhoneNews one, PhoneNews other) => one with
    {
        Events = [.. one.Events, .. other.Events],
        Notes = [.. one.Notes, .. other.Notes],
        Cards = [.. one.Cards, .. other.Cards],
        Moved = [.. one.Moved, .. other.Moved],
        Edits = [.. one.Edits, .. other.Edits],
        Unbelievable = one.Unbelievable + other.Unbelievable,
        HasScheduling = one.HasScheduling || other.HasScheduling,
        PassedOver = new PassedOver(one.PassedOver.Strangers + other.PassedOver.Strangers, [.. one.PassedOver.Unknown, .. other.PassedOver.Unknown], [.. one.PassedOver.Refused, .. other.PassedOver.Refused]),
    };
}
