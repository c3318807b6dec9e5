using StarCards.Reviews;

namespace StarCards.Statistics;

/// <summary>True retention of the last so many days while it grows.</summary>
internal sealed class RetentionTally(int? days)
{
    private readonly PassTally _young = new();
    private readonly PassTally _mature = new();

    public Retention Retention => new(_young.Count, _mature.Count);

    /// <param name="rating">The rating of a card that had waited for a day or more.</param>
    /// <param name="wasMature">True where its interval was mature.</param>
    /// <param name="daysAgo">How many study days ago it was; negative where a clock ran ahead, and then of no period.</param>
    public void Add(Rating rating, bool wasMature, int daysAgo)
    {
        if (days is null || (daysAgo >= 0 && daysAgo < days))
        {
            (wasMature ? _mature : _young).Add(rating);
        }
    }
}
