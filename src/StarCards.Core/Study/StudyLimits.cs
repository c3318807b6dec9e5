using StarCards.Cards;
using StarCards.Reviews;

namespace StarCards.Study;

/// <summary>How much one study day may hold (scheduling reference 2.2). A number of places is 0 to 9999, or <see cref="NoLimit"/>.</summary>
public sealed record StudyLimits
{
    /// <summary>As many as there are.</summary>
    public const int NoLimit = int.MaxValue;

    /// <summary>20 new cards and 200 reviews a day, as in Anki; drafts without limit; no limits of single decks.</summary>
    public static StudyLimits Default { get; } = new();

    /// <summary>New cards a day, drafts not counted.</summary>
    public int NewPerDay { get; init; } = 20;

    /// <summary>Reviews a day, steps of a day and more counted; what is new takes of these places too.</summary>
    public int ReviewsPerDay { get; init; } = 200;

    /// <summary>Drafts a day; they take no place of the other two. 0 keeps them out of sight.</summary>
    public int DraftsPerDay { get; init; } = NoLimit;

    /// <summary>Limits of single decks, each for the deck and all below it; a deck without is held by those above it alone.</summary>
    public IReadOnlyDictionary<DeckName, DeckLimits> ByDeck { get; init; } = new Dictionary<DeckName, DeckLimits>();

    /// <summary>How many minutes before its end a step may be shown where nothing else is left, 0 to 1440; 20 as in Anki.</summary>
    public int LearnAheadMinutes { get; init; } = 20;

    /// <summary>
    /// The last day over which a backlog is spread, or null; over when that day is. It is remembered as a setting (one
    /// <c>config</c> event, undone like any other) and no card is touched: each day's share is computed anew from what
    /// is due by that day, the most overdue cards come first, and a day that was missed is shared among those left.
    /// </summary>
    public StudyDay? SpreadUntil { get; init; }

    /// <summary>The same with other limits of one deck; a deck that is left without any is not kept.</summary>
    /// <param name="deck">The deck.</param>
    /// <param name="change">Makes its limits from those that it has.</param>
    public StudyLimits WithDeck(DeckName deck, Func<DeckLimits, DeckLimits> change)
    {
        var byDeck = new Dictionary<DeckName, DeckLimits>(ByDeck);
        byDeck[deck] = change(byDeck.GetValueOrDefault(deck, DeckLimits.None));
        if (byDeck[deck] == DeckLimits.None)
        {
            byDeck.Remove(deck);
        }

        return this with { ByDeck = byDeck };
    }

    /// <summary>The same without any limit of places, drafts excepted.</summary>
    internal StudyLimits Lifted => this with { NewPerDay = NoLimit, ReviewsPerDay = NoLimit, ByDeck = Default.ByDeck, SpreadUntil = null };
}
