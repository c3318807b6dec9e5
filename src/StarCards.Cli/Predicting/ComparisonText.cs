using System.Globalization;
using StarCards.Scheduling.Predicting;

namespace StarCards.Cli.Predicting;

/// <summary>A comparison for people: the scores, what they rest on, and predicted against observed recall of the best.</summary>
internal static class ComparisonText
{
    private const int Bins = 10;
    private const int PlotWidth = 50;

    public static void Write(TextWriter output, IReadOnlyList<ComparedScheduler> compared)
    {
        output.WriteLine("scheduler    log loss  RMSE(bins)  AUC     reviews");
        foreach (var scheduler in compared)
        {
            var score = scheduler.Score;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{scheduler.Name,-11}  {score.LogLoss,-8:0.0000}  {score.RmseBins,-10:0.0000}  {score.Auc,-6:0.0000}  {score.Count}"));
        }

        output.WriteLine();
        output.WriteLine("Lower log loss and RMSE are better, higher AUC is. sm2 and sm2-classic predict nothing themselves:");
        output.WriteLine("theirs is 0.9^(days / interval), with the interval that each would have set.");
        WritePlot(output, compared.MinBy(scheduler => scheduler.Score.LogLoss)!);
    }

    /// <summary>A line for each tenth of predicted recall: the bar is what was observed, the mark what was predicted.</summary>
    private static void WritePlot(TextWriter output, ComparedScheduler scheduler)
    {
        output.WriteLine();
        output.WriteLine($"Recall by {scheduler.Name}: # observed, | predicted");
        foreach (var bin in CalibrationBin.Of(scheduler.Predictions, Bins))
        {
            var bar = new string('#', (int)Math.Round(bin.Observed * PlotWidth)).PadRight(PlotWidth + 1).ToCharArray();
            bar[(int)Math.Round(bin.Predicted * PlotWidth)] = '|';
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bin.From:0.0}-{bin.To:0.0} {new string(bar)} {bin.Observed,4:0.00} of {bin.Predicted:0.00}  n {bin.Count}"));
        }
    }
}
