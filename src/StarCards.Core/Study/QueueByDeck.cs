namespace StarCards.Study;

/// <summary>Counts what is left of a day by deck.</summary>
internal static class QueueByDeck
{
    public static IReadOnlyList<DeckCounts> Of(GatheredDay day, IEnumerable<QueuedCard> left)
    {
        var decks = new DeckTree();
        var all = new Candidate[day.Cards.Count];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = new Candidate(day.Cards[i], i, decks.Place(day.Cards[i].Note), NoteHash: 0);
        }

        var counts = new QueueCounts[decks.Count];
        foreach (var card in left)
        {
            var deck = decks.NumberOf(card.Card.Note.Deck);
            counts[deck] = QueueRemains.Count(counts[deck], card, 1);
        }

        foreach (var card in all.Where(card => IsHeldBack(day.Verdicts[card.Index])))
        {
            counts[card.Deck] = counts[card.Deck] with { Waiting = counts[card.Deck].Waiting + 1 };
        }

        return InOrder(decks, WithChildren(counts, decks), decks.Ranks());
    }

    /// <summary>True where a limit of the day holds a card back.</summary>
    public static bool IsHeldBack(QueueVerdict verdict) =>
        verdict is QueueVerdict.ReviewLimit or QueueVerdict.NewLimit or QueueVerdict.DraftLimit;

    // A parent's number is below its children's, so that going down adds up whole branches.
    private static QueueCounts[] WithChildren(QueueCounts[] counts, DeckTree decks)
    {
        for (var number = counts.Length - 1; number > DeckTree.WholeDay; number--)
        {
            counts[decks.ParentOf(number)] = counts[decks.ParentOf(number)].Plus(counts[number]);
        }

        return counts;
    }

    private static List<DeckCounts> InOrder(DeckTree decks, QueueCounts[] counts, int[] ranks) =>
        [.. Enumerable.Range(1, counts.Length - 1).OrderBy(number => ranks[number]).Select(number => new DeckCounts(decks.NameOf(number), counts[number]))];
}
