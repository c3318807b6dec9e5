using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Scheduling.Fitting;
using StarCards.Scheduling.Fsrs;
using StarCards.Scheduling.Predicting;

namespace StarCards.Cli.Predicting;

/// <summary>A scheduler with what it predicted of a log.</summary>
/// <param name="Name">Its name in the comparison.</param>
/// <param name="Predictions">What it predicted of the reviews that are scored.</param>
internal sealed record ComparedScheduler(string Name, IReadOnlyList<Prediction> Predictions)
{
    private const double EarlierShare = 0.8;

    public PredictionScore Score => PredictionScore.Of(Predictions);

    /// <summary>Every scheduler over the whole log, or over its later part after FSRS was fitted to the earlier.</summary>
    /// <param name="log">The log.</param>
    /// <param name="given">Parameters to compare as well, or null.</param>
    /// <param name="isSplit">True to score the later fifth only.</param>
    /// <param name="progress">Told the share of the fitting that is behind.</param>
    public static IReadOnlyList<ComparedScheduler> All(ReviewHistories log, FsrsParameters? given, bool isSplit, Action<double> progress)
    {
        var preset = log.Choice.Preset;
        List<ComparedScheduler> compared =
        [
            new("fsrs", Scheduling.Predicting.Predictions.OfFsrs(log.Histories, preset.Parameters)),
            new("sm2", Scheduling.Predicting.Predictions.OfIntervals(log.Histories, Schedulers.Of(SchedulerName.Sm2, preset))),
            new("sm2-classic", Scheduling.Predicting.Predictions.OfIntervals(log.Histories, Schedulers.Of(SchedulerName.Sm2Classic, preset))),
        ];
        if (given is not null)
        {
            compared.Insert(1, new ComparedScheduler("fsrs-given", Scheduling.Predicting.Predictions.OfFsrs(log.Histories, given)));
        }

        if (!isSplit || compared[0].Predictions.Count == 0)
        {
            return compared;
        }

        var cut = Scheduling.Predicting.Predictions.Cut(compared[0].Predictions, EarlierShare);
        var fitted = FsrsFit.ToEarlier(log.Histories, cut, progress);
        compared.Insert(0, new ComparedScheduler("fsrs-fitted", Scheduling.Predicting.Predictions.OfFsrs(log.Histories, fitted)));
        return [.. compared.Select(scheduler => scheduler.From(cut))];
    }

    private ComparedScheduler From(Instant cut) => this with { Predictions = [.. Predictions.Where(prediction => prediction.At >= cut)] };
}
