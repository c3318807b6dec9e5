using StarCards.Scheduling.Fsrs;
using StarCards.Scheduling.Predicting;

namespace StarCards.Scheduling.Fitting;

/// <summary>FSRS parameters fitted to a log.</summary>
/// <param name="Parameters">The fitted ones, or those of before where they predict the later part no better.</param>
/// <param name="IsKept">True where the fitted ones predict the later part better than those of before.</param>
/// <param name="Reviews">The reviews that were scored.</param>
/// <param name="Before">The score of the parameters of before over the whole log.</param>
/// <param name="After">The score of <see cref="Parameters"/> over the whole log.</param>
/// <param name="LaterBefore">The score of the parameters of before over the later part.</param>
/// <param name="LaterAfter">The score there of parameters fitted to the earlier part alone.</param>
public sealed record FsrsFit(
    FsrsParameters Parameters,
    bool IsKept,
    int Reviews,
    PredictionScore Before,
    PredictionScore After,
    PredictionScore LaterBefore,
    PredictionScore LaterAfter)
{
    /// <summary>With fewer scored reviews nothing is fitted: 21 parameters would follow chance.</summary>
    public const int FewestReviews = 64;

    private const double EarlierShare = 0.8;
    private const double EarlierWork = 0.6;
    private const int Decimals = 5;

    /// <summary>
    /// Fits to the earlier four fifths of the reviews, asks whether that helps on the later fifth, and if so fits to all.
    /// </summary>
    /// <param name="histories">The log.</param>
    /// <param name="current">The parameters in use.</param>
    /// <param name="progress">Told the share of the work that is behind, 0 to 1.</param>
    public static FsrsFit Of(IReadOnlyList<CardHistory> histories, FsrsParameters current, Action<double>? progress = null)
    {
        var report = progress ?? (_ => { });
        var before = Predictions.OfFsrs(histories, current);
        var scoreBefore = PredictionScore.Of(before);
        if (before.Count < FewestReviews)
        {
            var none = PredictionScore.Of([]);
            return new FsrsFit(current, IsKept: false, before.Count, scoreBefore, scoreBefore, none, none);
        }

        var cut = Predictions.Cut(before, EarlierShare);
        var earlier = Fitted(FitData.Of(histories, cut), Doubles(current), share => report(share * EarlierWork));
        var laterBefore = PredictionScore.Of([.. before.Where(prediction => prediction.At >= cut)]);
        var laterAfter = PredictionScore.Of([.. Predictions.OfFsrs(histories, earlier).Where(prediction => prediction.At >= cut)]);
        if (laterAfter.LogLoss >= laterBefore.LogLoss)
        {
            report(1);
            return new FsrsFit(current, IsKept: false, before.Count, scoreBefore, scoreBefore, laterBefore, laterAfter);
        }

        var all = Fitted(FitData.Of(histories), Doubles(earlier), share => report(EarlierWork + share * (1 - EarlierWork)));
        return new FsrsFit(all, IsKept: true, before.Count, scoreBefore, PredictionScore.Of(Predictions.OfFsrs(histories, all)), laterBefore, laterAfter);
    }

    /// <summary>Parameters fitted to the reviews before a moment.</summary>
    public static FsrsParameters ToEarlier(IReadOnlyList<CardHistory> histories, Reviews.Instant before, Action<double>? progress = null) =>
        Fitted(FitData.Of(histories, before), Doubles(FsrsParameters.Default), progress ?? (_ => { }));

    private static FsrsParameters Fitted(FitData data, double[] start, Action<double> progress) =>
        FsrsParameters.Of([.. new Descent(data).From(start, progress).Select(value => (float)Math.Round(value, Decimals))])!;

    private static double[] Doubles(FsrsParameters parameters) => [.. parameters.Values.Select(value => (double)value)];
}
