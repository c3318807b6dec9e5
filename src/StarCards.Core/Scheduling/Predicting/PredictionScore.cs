namespace StarCards.Scheduling.Predicting;

/// <summary>How good predictions were (scheduling reference, section 4).</summary>
/// <param name="LogLoss">The mean surprise in nats; lower is better.</param>
/// <param name="RmseBins">The distance of predicted from observed recall among like reviews; lower is better. It can be gamed, so never alone.</param>
/// <param name="Auc">The chance that a recalled review was given more than a forgotten one; 0.5 is guessing. Null where all went the same way.</param>
/// <param name="Count">The reviews that were scored.</param>
public sealed record PredictionScore(double LogLoss, double RmseBins, double? Auc, int Count)
{
    private const double SmallestChance = 1e-15;

    /// <summary>The score of predictions; zeros without any.</summary>
    public static PredictionScore Of(IReadOnlyCollection<Prediction> predictions) => predictions.Count == 0
        ? new PredictionScore(0, 0, null, 0)
        : new PredictionScore(predictions.Average(Surprise), BinnedError(predictions), Discrimination(predictions), predictions.Count);

    private static double Surprise(Prediction prediction)
    {
        var recall = Math.Clamp(prediction.Recall, SmallestChance, 1 - SmallestChance);
        return -Math.Log(prediction.IsRecalled ? recall : 1 - recall);
    }

    private static double BinnedError(IReadOnlyCollection<Prediction> predictions)
    {
        var bins = predictions.GroupBy(Bin).Select(bin => (Weight: bin.Count(), Error: bin.Average(prediction => prediction.Recall) - bin.Average(Outcome)));
        return Math.Sqrt(bins.Sum(bin => bin.Weight * bin.Error * bin.Error) / predictions.Count);
    }

    /// <summary>Like reviews: about as long ago, of cards reviewed and forgotten about as often.</summary>
    private static (double Days, double Reviews, double Lapses) Bin(Prediction prediction) => (
        Math.Round(2.48 * Math.Pow(3.62, Math.Floor(Math.Log(prediction.ElapsedDays) / Math.Log(3.62))), 2),
        Math.Round(1.99 * Math.Pow(1.89, Math.Floor(Math.Log(prediction.Reviews) / Math.Log(1.89)))),
        prediction.Lapses == 0 ? 0 : Math.Round(1.65 * Math.Pow(1.73, Math.Floor(Math.Log(prediction.Lapses) / Math.Log(1.73)))));

    /// <summary>By ranks, ties sharing their mean rank.</summary>
    private static double? Discrimination(IReadOnlyCollection<Prediction> predictions)
    {
        double recalled = predictions.Count(prediction => prediction.IsRecalled);
        var forgotten = predictions.Count - recalled;
        if (recalled == 0 || forgotten == 0)
        {
            return null;
        }

        double before = 0, rankSum = 0;
        foreach (var tie in predictions.GroupBy(prediction => prediction.Recall).OrderBy(tie => tie.Key))
        {
            var size = tie.Count();
            rankSum += tie.Count(prediction => prediction.IsRecalled) * (before + (size + 1) / 2.0);
            before += size;
        }

        return (rankSum - recalled * (recalled + 1) / 2) / (recalled * forgotten);
    }

    private static double Outcome(Prediction prediction) => prediction.IsRecalled ? 1 : 0;
}
