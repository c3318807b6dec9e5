using StarCards.Reviews;

namespace StarCards.Scheduling.Predicting;

/// <summary>What was predicted of one review, and how it went. Only reviews a day or more after the one before are predicted.</summary>
/// <param name="Recall">The predicted chance of recall, 0 to 1.</param>
/// <param name="IsRecalled">True unless it was rated Again.</param>
/// <param name="ElapsedDays">Days since the review before, at least 1.</param>
/// <param name="Reviews">1 plus the reviews a day or more after the one before, this one included.</param>
/// <param name="Lapses">The earlier ones among them that were rated Again.</param>
/// <param name="At">The instant of the review.</param>
public readonly record struct Prediction(double Recall, bool IsRecalled, int ElapsedDays, int Reviews, int Lapses, Instant At)
{
    /// <summary>The predictions of one history by a predictor.</summary>
    internal static IEnumerable<Prediction> Of(CardHistory history, IRecallPredictor predictor)
    {
        var (reviews, lapses) = (1, 0);
        for (var index = 0; index < history.Ratings.Count; index++)
        {
            var rated = history.Ratings[index];
            var elapsed = history.ElapsedDays(index);
            if (elapsed > 0)
            {
                reviews++;
                yield return new Prediction(predictor.Recall(elapsed), rated.Rating.IsPass(), elapsed, reviews, lapses, rated.At);
                lapses += rated.Rating.IsPass() ? 0 : 1;
            }

            predictor.Learn(rated, elapsed);
        }
    }
}
