using StarCards.Scheduling.Fsrs;

namespace StarCards.Scheduling.Predicting;

/// <summary>What each scheduler would have predicted of a log.</summary>
public static class Predictions
{
    /// <summary>FSRS with the given parameters.</summary>
    public static IReadOnlyList<Prediction> OfFsrs(IEnumerable<CardHistory> histories, FsrsParameters parameters)
    {
        var model = new FsrsModel<float>(parameters);
        return [.. histories.SelectMany(history => Prediction.Of(history, new FsrsPredictor(model)))];
    }

    /// <summary>A scheduler that predicts no recall, with 0.9^(days / interval) for each interval that it would have set.</summary>
    public static IReadOnlyList<Prediction> OfIntervals(IEnumerable<CardHistory> histories, IScheduler scheduler) =>
        [.. histories.SelectMany(history => Prediction.Of(history, new IntervalPredictor(scheduler)))];

    /// <summary>
    /// The moment that parts the reviews which are predicted in time: the given share of them is earlier, none of the
    /// rest is.
    /// </summary>
    /// <param name="predictions">At least one.</param>
    /// <param name="share">0 to 1.</param>
    public static Reviews.Instant Cut(IReadOnlyCollection<Prediction> predictions, double share)
    {
        var instants = predictions.Select(prediction => prediction.At).Order().ToList();
        return instants[Math.Min((int)(instants.Count * share), instants.Count - 1)];
    }
}
