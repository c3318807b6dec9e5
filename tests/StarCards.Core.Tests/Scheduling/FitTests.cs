using CsCheck;
using StarCards.Scheduling.Fitting;
using StarCards.Scheduling.Fsrs;
using StarCards.Scheduling.Predicting;

namespace StarCards.Core.Tests.Scheduling;

public sealed class FitTests
{
    private static readonly Gen<double[]> Parameters = Gen.Double[0.2, 0.8].Array[FsrsParameters.Count].Select(shares =>
        shares.Select((share, index) => FsrsParameters.Limits[index].Least + share * (Math.Min(FsrsParameters.Limits[index].Greatest, 12) - FsrsParameters.Limits[index].Least)).ToArray());

    private static readonly Gen<CardHistory> Histories = Gen.Select(Gen.Int[0, 30], Gen.Int[1, 4]).Array[2, 9].Select(items =>
        FitLog.History(string.Join(' ', items.Select((item, index) => FormattableString.Invariant($"{(index == 0 || item.Item1 < 8 ? 0 : item.Item1)}:{item.Item2}")))));

    [Fact]
    public void The_gradient_is_the_slope_of_the_loss() =>
        Gen.Select(Parameters, Histories.Array[1, 4], Gen.Int[0, FsrsParameters.Count - 1]).Sample((parameters, histories, index) =>
        {
            const double Step = 1e-6;
            var data = FitData.Of(histories);
            var slope = LogSlope.At(parameters, data).Gradient[index];
            var above = LogSlope.At(Moved(parameters, index, Step), data).Loss;
            var below = LogSlope.At(Moved(parameters, index, -Step), data).Loss;
            var here = LogSlope.At(parameters, data).Loss;
            var measured = (above - below) / (2 * Step);

            // At a limit (of difficulty, of stability, of the lapse's cap) the loss has a corner and no slope.
            var hasCorner = Math.Abs(above - 2 * here + below) > 1e-7 * (1 + Math.Abs(here));
            Assert.True(hasCorner || Math.Abs(slope - measured) <= 1e-5 + 1e-3 * Math.Abs(measured), $"w{index}: {slope} for {measured}");
        }, iter: 2000);

    [Fact]
    public void The_loss_that_is_fitted_is_the_loss_that_is_scored()
    {
        var data = FitData.Of(FitLog.Histories);
        var loss = LogSlope.At([.. FsrsParameters.Default.Values.Select(value => (double)value)], data).Loss / data.Scored;
        Assert.Equal(PredictionScore.Of(Predictions.OfFsrs(FitLog.Histories, FsrsParameters.Default)).LogLoss, loss, 1e-5);
    }

    [Fact]
    public void Fitted_parameters_surprise_no_more_than_those_that_anki_fitted()
    {
        List<double> shares = [];
        var fit = FsrsFit.Of(FitLog.Histories, FsrsParameters.Default, shares.Add);
        var anki = AnkiGolden.Read("anki-fsrs-fit.json").GetProperty("plain").GetProperty("fitted");
        Assert.True(fit.IsKept);
        Assert.True(fit.After.LogLoss <= anki.GetProperty("logLoss").GetDouble());
        Assert.True(fit.LaterAfter.LogLoss < fit.LaterBefore.LogLoss);
        Assert.Equal(11921, fit.Reviews);
        Assert.Equal(fit.Parameters, FsrsFit.Of(FitLog.Histories, FsrsParameters.Default).Parameters);
        Assert.Equal(shares.Order(), shares);
        Assert.Equal(1, shares[^1], 1e-12);
    }

    [Fact]
    public void What_is_fitted_already_is_kept_as_it_is()
    {
        var fitted = FsrsFit.Of(FitLog.Histories, FsrsParameters.Default).Parameters;
        var again = FsrsFit.Of(FitLog.Histories, fitted);
        Assert.False(again.IsKept);
        Assert.Equal(fitted, again.Parameters);
        Assert.Equal(again.Before, again.After);
    }

    [Fact]
    public void Few_reviews_change_nothing()
    {
        var fit = FsrsFit.Of([.. FitLog.Histories.Take(5)], FsrsParameters.Default);
        Assert.False(fit.IsKept);
        Assert.Equal(FsrsParameters.Default, fit.Parameters);
        Assert.Equal(0, fit.LaterBefore.Count);
        Assert.Equal(0, FsrsFit.Of([], FsrsParameters.Default).Reviews);
    }

    [Fact]
    public void Parameters_stay_within_their_limits_whatever_the_log()
    {
        CardHistory[] always = [.. Enumerable.Repeat(FitLog.History("0:1 9:1 1:4 1:2 300:4 0:1 5:1"), 60)];
        var fitted = new Descent(FitData.Of(always)).From([.. FsrsParameters.Default.Values.Select(value => (double)value)], _ => { });
        Assert.All(fitted.Zip(FsrsParameters.Limits), pair => Assert.InRange(pair.First, pair.Second.Least, pair.Second.Greatest));
    }

    [Fact]
    public void Information_is_the_sum_of_the_products_of_derivatives_by_how_sure_each_prediction_was()
    {
        var derivative = new double[Row.Length];
        (derivative[0], derivative[2], derivative[20]) = (0.5, -0.25, 2);
        var part = new Slope();
        part.Add(0.8, isRecalled: true, derivative);
        part.Add(0.8, isRecalled: false, derivative);
        var whole = new Slope();
        whole.Add(part);
        Assert.Equal([3.125, -1.5625, 12.5], At(whole, (0, 0), (0, 2), (0, 20)));
        Assert.Equal([0.78125, -6.25, 50, 0], At(whole, (2, 2), (2, 20), (20, 20), (1, 20)));
        Assert.Equal(-Math.Log(0.8) - Math.Log(0.2), whole.Loss, 1e-12);

        static double[] At(Slope slope, params (int Row, int Column)[] places) =>
            [.. places.Select(place => Math.Round(slope.Information[place.Row * Row.Length + place.Column], 9))];
    }

    [Fact]
    public void Symmetric_systems_are_solved_and_others_refused()
    {
        Assert.Equal([1, 2], LinearSystem.Solve([[4, 0], [2, 5]], [8, 12])!);
        Assert.Equal([1, 2, 3], LinearSystem.Solve([[4, 0, 0], [2, 5, 0], [1, 3, 6]], [11, 21, 25])!, (one, other) => Math.Abs(one - other) < 1e-12);
        Assert.Null(LinearSystem.Solve([[1, 0], [2, 1]], [1, 1]));
        Assert.Null(LinearSystem.Solve([[double.NaN]], [1]));
    }

    private static double[] Moved(double[] parameters, int index, double by)
    {
        var moved = (double[])parameters.Clone();
        moved[index] += by;
        return moved;
    }
}
