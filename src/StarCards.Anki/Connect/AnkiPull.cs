using StarCards.Anki.Export;
using StarCards.Anki.Import;
using StarCards.Cards;
using StarCards.Phone;
using StarCards.Reviews;

namespace StarCards.Anki.Connect;

/// <summary>Reads what Anki has of ours: it writes a package for each deck in which our cards lie, and our importer reads them.</summary>
internal sealed class AnkiPull(AnkiDesktop anki, ISyncSide ours, string folder)
{
    private readonly Dictionary<NoteId, PackageNote> _notes = [];
    private readonly Dictionary<CardId, PackageCard> _cards = [];
    private StudyDay _dayZero;

    /// <summary>What came of it for our side: kept, unless this is a dry run.</summary>
    public List<PhoneNews> News { get; } = [];

    public AnkiSide Read(IReadOnlyList<long> cards, IReadOnlyDictionary<string, IReadOnlyList<long>> decks, bool isDry)
    {
        foreach (var deck in decks.Keys.Select(RootOf).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal))
        {
            ReadDeck(deck, isDry);
        }

        var deckOfCard = decks.SelectMany(deck => deck.Value.Select(card => (card, deck.Key))).ToDictionary(pair => pair.card, pair => pair.Key);
        var away = cards.Count == 0 ? [] : anki.FindCards($"{AnkiDesktop.OurCards} deck:filtered");
        return new AnkiSide(_notes, _cards, deckOfCard, away.ToHashSet(), _dayZero);
    }

    // Our own decks come in one package; a card that was moved elsewhere is absent from it.
    private static string RootOf(string deck) =>
        deck.StartsWith(DeckList.Root + DeckName.Separator, StringComparison.OrdinalIgnoreCase) ? DeckList.Root : deck;

    private void ReadDeck(string deck, bool isDry)
    {
        var path = Path.Combine(folder, FormattableString.Invariant($"from-anki-{News.Count}.apkg"));
        if (!anki.ExportPackage(deck, path))
        {
            return;
        }

        using var package = ApkgImport.Open(path);
        var knowledge = ours.Knowledge();
        _dayZero = package.DayZero(knowledge.Calendar);
        // It was asked for with schedules: where every card is new, that is what it says.
        var contents = package.Read(ours.Basis()) with { HasScheduling = true };
        var news = PhoneImport.Decide(contents with { Cards = contents.Cards.Select(Remember) }, knowledge);
        foreach (var note in contents.Notes)
        {
            _notes[note.Note] = note;
        }

        if (!isDry)
        {
            ours.Keep(news);
        }

        News.Add(news);
    }

    private PackageCard Remember(PackageCard card)
    {
        _cards[card.Card] = card;
        return card;
    }
}
