using StarCards.Cards;
using StarCards.Study;

namespace StarCards.Settings;

/// <summary>The settings of single decks: <c>deck.NAME.new</c> and <c>deck.NAME.reviews</c>, each for the deck and all below it.</summary>
internal static class DeckSettings
{
    private const string Prefix = "deck.";
    private const string New = ".new";
    private const string Reviews = ".reviews";

    /// <summary>The form of the keys, for people.</summary>
    public const string Form = "deck.NAME.new, deck.NAME.reviews";

    /// <summary>Both settings of a deck.</summary>
    public static IReadOnlyList<Setting> Of(DeckName deck) =>
    [
        Limit(deck, New, $"new cards a day in {deck} and below it, within the day's own limit", limits => limits.NewPerDay, (limits, places) => limits with { NewPerDay = places }),
        Limit(deck, Reviews, $"reviews a day in {deck} and below it, within the day's own limit", limits => limits.ReviewsPerDay, (limits, places) => limits with { ReviewsPerDay = places }),
    ];

    /// <summary>The setting of a key of this form, or null. The words of the key may have any case; the deck's name is taken as it is.</summary>
    public static Setting? Find(string key)
    {
        if (!key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        foreach (var ending in new[] { New, Reviews })
        {
            if (key.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && key.Length > Prefix.Length + ending.Length)
            {
                var deck = DeckName.Parse(key[Prefix.Length..^ending.Length]);
                return deck.Levels.Count == 0 ? null : Of(deck).Single(setting => setting.Key.EndsWith(ending, StringComparison.Ordinal));
            }
        }

        return null;
    }

    private static Setting Limit(DeckName deck, string ending, string meaning, Func<DeckLimits, int?> read, Func<DeckLimits, int?, DeckLimits> write)
    {
        var places = SettingKinds.Places(
            Prefix + deck + ending,
            meaning,
            "cards",
            limits => limits.ByDeck.TryGetValue(deck, out var own) ? read(own) ?? StudyLimits.NoLimit : StudyLimits.NoLimit,
            (limits, number) => limits.WithDeck(deck, own => write(own, number == StudyLimits.NoLimit ? null : number)));
        return places with { Deck = deck };
    }
}
