namespace StarCards.Study;

/// <summary>What one sitting makes of the day's order: at most so many new cards, another order, at most so many cards.</summary>
internal static class SittingOrder
{
    /// <param name="day">The day's order.</param>
    /// <param name="steps">How many steps within the day come on top; they count, and none is left out.</param>
    /// <param name="options">What the sitting asked for.</param>
    public static List<QueuedCard> Of(List<QueuedCard> day, int steps, StudyOptions options)
    {
        var sitting = options.New is { } most ? FewerNew(day, most) : day;
        if (options.ShuffleSeed is { } seed)
        {
            sitting = Shuffled(sitting, seed);
        }

        return options.Limit is { } limit ? sitting[..Math.Clamp(limit - steps, 0, sitting.Count)] : sitting;
    }

    private static List<QueuedCard> FewerNew(List<QueuedCard> day, int most)
    {
        var taken = 0;
        return day.FindAll(card => card.As != QueuedAs.New || taken++ < most);
    }

    private static List<QueuedCard> Shuffled(List<QueuedCard> day, ulong seed) =>
        FollowUps.AfterParents(
            [.. day.OrderBy(card => card.As == QueuedAs.Draft).ThenBy(card => CardHash.Shuffled(card.Card.Id, seed))],
            card => card.Card);
}
