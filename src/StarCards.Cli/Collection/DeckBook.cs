using StarCards.Cards;
using StarCards.Settings;

namespace StarCards.Cli.Collection;

/// <summary>The decks that there are: those of the cards, and those above them.</summary>
internal static class DeckBook
{
    private const int Named = 5;

    /// <summary>The decks, in the order of their names.</summary>
    public static IReadOnlyList<DeckName> Of(OpenedCollection collection) =>
        [.. collection.Cards.Select(card => card.Note.Deck).Distinct().SelectMany(deck => deck.WithParents()).Distinct().Order()];

    /// <summary>A setting of a deck that there is, under the name that the deck has; any other setting as it is.</summary>
    /// <exception cref="UserException">There is no such deck: its name is typed wrong more likely than not.</exception>
    public static Setting OfKnown(OpenedCollection collection, Setting setting)
    {
        if (setting.Deck is not { } named || CollectionSettings.Texts(collection.File.ReadCollectionLog()).ContainsKey(setting.Key))
        {
            return setting;
        }

        var decks = Of(collection);
        var known = decks.Where(deck => deck.ToString().Equals(named.ToString(), StringComparison.OrdinalIgnoreCase)).OrderByDescending(deck => deck == named).ToList();
        if (known.Count == 0)
        {
            throw new UserException(decks.Count == 0
                ? $"there is no deck {named}, and no card yet; 'starcards add notes.md' reads your notes"
                : $"there is no deck {named}; there are {string.Join(", ", decks.Take(Named))}; 'starcards due --json' lists all");
        }

        var ending = setting.Key[setting.Key.LastIndexOf('.')..];
        return SettingTable.Of(known[0]).Single(own => own.Key.EndsWith(ending, StringComparison.Ordinal));
    }
}
