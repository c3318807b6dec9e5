using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Scheduling.Fsrs;
using StarCards.Scheduling.Predicting;
using StarCards.TestKit;

namespace StarCards.Core.Tests.Scheduling;

public sealed class PredictionTests
{
    [Theory]
    [InlineData("default")]
    [InlineData("fitted")]
    [InlineData("truth")]
    public void Losses_on_the_log_agree_with_the_reference(string which)
    {
        var golden = AnkiGolden.Read("anki-fsrs-fit.json");
        var parameters = which == "default" ? FsrsParameters.Default : FsrsParameters.Of([.. golden.GetProperty(which).EnumerateArray().Select(value => value.GetSingle())])!;
        var score = PredictionScore.Of(Predictions.OfFsrs(FitLog.Histories, parameters));
        var expected = golden.GetProperty("plain").GetProperty(which);
        Assert.Equal(expected.GetProperty("n").GetInt32(), score.Count);
        Assert.Equal(1, score.LogLoss / expected.GetProperty("logLoss").GetDouble(), 1e-4);
        Assert.Equal(1, score.RmseBins / expected.GetProperty("rmseBins").GetDouble(), 1e-4);
    }

    [Fact]
    public void Reviews_within_a_day_teach_and_are_not_scored()
    {
        var predicted = Predictions.OfFsrs([FitLog.History("0:3 0:3 2:3 0:1 11:1 3:3")], FsrsParameters.Default);
        Assert.Equal([(2, 2, 0, true), (11, 3, 0, false), (3, 4, 1, true)], predicted.Select(prediction => (prediction.ElapsedDays, prediction.Reviews, prediction.Lapses, prediction.IsRecalled)));
        Assert.Equal(0.909493, predicted[0].Recall, 1e-6);
    }

    [Fact]
    public void A_scheduler_of_intervals_predicts_ninety_percent_at_the_interval_that_it_would_have_set()
    {
        var predicted = Predictions.OfIntervals([FitLog.History("0:4 4:3 20:3")], Schedulers.Of(SchedulerName.Sm2, Preset.Default));
        Assert.Equal([0.9, Math.Pow(0.9, 2.0)], predicted.Select(prediction => prediction.Recall), new Closeness());
    }

    [Fact]
    public void A_review_that_came_late_and_went_well_lengthens_the_interval_by_half_of_its_lateness()
    {
        var predicted = Predictions.OfIntervals([FitLog.History("0:4 14:3 23:3")], Schedulers.Of(SchedulerName.Sm2, Preset.Default));
        Assert.Equal([Math.Pow(0.9, 14.0 / 4), 0.9], predicted.Select(prediction => prediction.Recall), new Closeness());
    }

    [Fact]
    public void A_card_on_steps_is_taken_to_wait_a_day() =>
        Assert.Equal(Math.Pow(0.9, 3), Predictions.OfIntervals([FitLog.History("0:3 3:3")], Schedulers.Of(SchedulerName.Sm2, Preset.Default))[0].Recall, 1e-12);

    [Fact]
    public void Log_loss_is_the_mean_surprise_and_certain_errors_are_bounded()
    {
        Assert.Equal((Math.Log(2) - Math.Log(0.9)) / 2, Score((0.5, true), (0.1, false)).LogLoss, 1e-12);
        Assert.Equal(-Math.Log(1e-15), Score((0, true)).LogLoss, 1e-3);
        Assert.Equal(-Math.Log(1e-15), Score((1, false)).LogLoss, 0.1);
    }

    [Fact]
    public void Auc_counts_ties_half()
    {
        Assert.Equal(1, Score((0.9, true), (0.2, false)).Auc);
        Assert.Equal(1, Score((0.9, true), (0.2, false), (0.1, false)).Auc);
        Assert.Equal(0, Score((0.2, true), (0.9, false)).Auc);
        Assert.Equal(0.5, Score((0.5, true), (0.5, false)).Auc);
        Assert.Equal(0.75, Score((0.5, true), (0.5, false), (0.9, true)).Auc);
        Assert.Null(Score((0.5, true)).Auc);
    }

    [Fact]
    public void Nothing_predicted_scores_nothing() => Assert.Equal(new PredictionScore(0, 0, null, 0), PredictionScore.Of([]));

    [Fact]
    public void Binned_error_compares_means_within_bins_of_like_reviews()
    {
        Prediction[] like = [Of(0.8, true), Of(0.8, false)];
        Assert.Equal(0.3, PredictionScore.Of(like).RmseBins, 1e-12);
        Prediction[] unlike = [Of(0.8, true), Of(0.8, false) with { ElapsedDays = 100 }];
        Assert.Equal(Math.Sqrt((0.04 + 0.64) / 2), PredictionScore.Of(unlike).RmseBins, 1e-12);
        Assert.Equal(PredictionScore.Of(unlike).RmseBins, PredictionScore.Of([unlike[0], like[1] with { Lapses = 1 }]).RmseBins, 1e-12);
        Assert.Equal(PredictionScore.Of(unlike).RmseBins, PredictionScore.Of([unlike[0], like[1] with { Reviews = 9 }]).RmseBins, 1e-12);
    }

    [Fact]
    public void Calibration_puts_certainty_into_the_last_bin()
    {
        var bins = CalibrationBin.Of([Of(1, true), Of(0.95, false), Of(0.05, false)], 10);
        Assert.Equal([(0.0, 1), (0.9, 2)], bins.Select(bin => (bin.From, bin.Count)));
        Assert.Equal((0.975, 0.5, 1.0), (bins[1].Predicted, bins[1].Observed, bins[1].To));
    }

    [Fact]
    public void The_cut_parts_reviews_in_time()
    {
        Prediction[] predictions = [.. Enumerable.Range(0, 10).Select(index => Of(0.5, true) with { At = new Instant(index) })];
        Assert.Equal(new Instant(8), Predictions.Cut(predictions, 0.8));
        Assert.Equal(new Instant(9), Predictions.Cut(predictions, 1));
    }

    [Fact]
    public void Histories_of_a_log_leave_out_what_was_taken_back_and_what_begins_in_the_middle()
    {
        var log = new SomeLog().RateWhenDue(Rating.Good, Rating.Good, Rating.Good).Undo();
        Assert.Equal([Rating.Good, Rating.Good], Assert.Single(CardHistory.Of(log.Events)).Ratings.Select(rated => rated.Rating));
        var late = new SomeLog().Add(new Reviewed(new RatedAnswer(Rating.Good, 1), Phase.Review, SchedulerName.Sm2, Some.Graduated()));
        Assert.Empty(CardHistory.Of(late.Events));
    }

    [Fact]
    public void A_forgotten_card_begins_a_new_history()
    {
        var log = new SomeLog().Rate(Rating.Good, Rating.Good);
        log.Add(new ManuallySet(ManualOperation.ForgetProgress, ManualSchedule.Forget(log.State, log.Now))).Rate(Rating.Again);
        Assert.Equal([2, 1], CardHistory.Of(log.Events).Select(history => history.Ratings.Count));
    }

    [Fact]
    public void A_journey_back_over_a_day_counts_as_the_same_day()
    {
        var morning = new RatedDay(Some.Morning, Some.Today, Rating.Good);
        Assert.Equal(0, new CardHistory([morning, morning with { Day = Some.Today.Plus(-1) }]).ElapsedDays(1));
    }

    private static PredictionScore Score(params (double Recall, bool IsRecalled)[] predictions) =>
        PredictionScore.Of([.. predictions.Select(prediction => Of(prediction.Recall, prediction.IsRecalled))]);

    private static Prediction Of(double recall, bool isRecalled) => new(recall, isRecalled, 3, 2, 0, new Instant(0));

    private sealed class Closeness : IEqualityComparer<double>
    {
        public bool Equals(double x, double y) => Math.Abs(x - y) < 1e-12;

        public int GetHashCode(double obj) => 0;
    }
}
