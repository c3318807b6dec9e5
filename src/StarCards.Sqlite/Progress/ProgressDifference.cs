using StarCards.Cards;
using StarCards.Scheduling;

namespace StarCards.Sqlite.Progress;

/// <summary>A card of which the stored projection says something else than its log.</summary>
/// <param name="Card">The card.</param>
/// <param name="Stored">What is stored.</param>
/// <param name="Folded">What the log says.</param>
public sealed record ProgressDifference(CardId Card, CardProgress Stored, CardProgress Folded)
{
    internal static IReadOnlyList<ProgressDifference> Between(
        IReadOnlyDictionary<CardId, CardProgress> stored,
        IReadOnlyDictionary<CardId, CardProgress> folded) =>
        [.. stored.Keys.Union(folded.Keys).Order()
            .Select(card => new ProgressDifference(card, stored.GetValueOrDefault(card, CardProgress.None), folded.GetValueOrDefault(card, CardProgress.None)))
            .Where(difference => !IsSame(difference.Stored, difference.Folded))];

    private static bool IsSame(CardProgress one, CardProgress other) =>
        one with { Tags = [] } == other with { Tags = [] } && one.Tags.SequenceEqual(other.Tags);
}
