namespace StarCards.Statistics;

/// <summary>True retention of the last so many days while it grows.</summary>
internal sealed class RetentionTally(int? days)
{
    private readonly PassTally _young = new();
    private readonly PassTally _mature = new();

    public Retention Retention => new(_young.Count, _mature.Count);

    /// <param name="review">A review that waited for a day or more.</param>
    /// <param name="daysAgo">How many study days ago it was; negative where a clock ran ahead, and then of no period.</param>
    public void Add(PastReview review, int daysAgo)
    {
        if (days is null || (daysAgo >= 0 && daysAgo < days))
        {
            (review.WasMature ? _mature : _young).Add(review.Answer.Rating);
        }
    }
}
