namespace StarCards.Scheduling.Predicting;

/// <summary>Reviews of which about the same was predicted, and how they went.</summary>
/// <param name="From">The least predicted recall, inclusive.</param>
/// <param name="To">The greatest, exclusive but for 1.</param>
/// <param name="Predicted">The mean predicted recall.</param>
/// <param name="Observed">The share that was recalled.</param>
/// <param name="Count">How many.</param>
public sealed record CalibrationBin(double From, double To, double Predicted, double Observed, int Count)
{
    /// <summary>The bins of equal width that hold any review, from low to high.</summary>
    /// <param name="predictions">The predictions.</param>
    /// <param name="bins">How many parts 0 to 1 is divided into.</param>
    public static IReadOnlyList<CalibrationBin> Of(IEnumerable<Prediction> predictions, int bins) =>
    [
        .. predictions
            .GroupBy(prediction => Math.Min((int)(prediction.Recall * bins), bins - 1))
            .OrderBy(bin => bin.Key)
            .Select(bin => new CalibrationBin(
                (double)bin.Key / bins,
                (bin.Key + 1.0) / bins,
                bin.Average(prediction => prediction.Recall),
                bin.Average(prediction => prediction.IsRecalled ? 1.0 : 0.0),
                bin.Count())),
    ];
}
