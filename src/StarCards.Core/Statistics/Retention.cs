namespace StarCards.Statistics;

/// <summary>
/// Anki's true retention: of the reviews of cards that had waited for a day or more, how many were recalled. Steps within
/// the day do not count.
/// </summary>
/// <param name="Young">Cards whose interval before was under <see cref="Maturity.LimitDays"/> days.</param>
/// <param name="Mature">Cards whose interval before was that long or longer.</param>
public readonly record struct Retention(PassCount Young, PassCount Mature)
{
    /// <summary>Both together.</summary>
    public PassCount All => Young.Plus(Mature);
}
