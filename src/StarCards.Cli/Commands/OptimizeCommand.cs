using System.CommandLine;
using System.Globalization;
using StarCards.Cli.Collection;
using StarCards.Cli.Json;
using StarCards.Cli.Predicting;
using StarCards.Scheduling.Fitting;
using StarCards.Settings;

namespace StarCards.Cli.Commands;

/// <summary>Fits the parameters of FSRS to the log and, where they predict better, keeps them as a setting.</summary>
internal sealed class OptimizeCommand : StarCardsCommand
{
    private const string ParametersKey = "parameters";

    private readonly Option<string?> _log = CompareCommand.LogOption();

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Change no setting" };

    public OptimizeCommand(Surroundings around)
        : base(
            around,
            "optimize",
            "Fit the parameters of fsrs to your reviews; kept where they predict the latest fifth better",
            "optimize",
            "optimize --dry-run --json                       # \"kept\": whether the fitted parameters took the place of those before",
            "optimize --log reviews.csv --json")
    {
        Add(_log);
        Add(_dryRun);
    }

    protected override int Run(CommandRun run)
    {
        var log = ReviewHistories.Read(run, run.Value(_log));
        var fit = Fit(run, log);
        if (fit.IsKept && run.Value(_log) is null && !run.Value(_dryRun))
        {
            Keep(run, fit);
        }

        if (run.IsJson)
        {
            run.Out.WriteJson(OptimizeJson.Of(fit), PredictionJsonContext.Readable.OptimizeJson);
        }
        else
        {
            Write(run.Out, fit);
        }

        return ExitCode.Done;
    }

    private static FsrsFit Fit(CommandRun run, ReviewHistories log)
    {
        using var progress = new FitProgress(run, "fitting");
        return FsrsFit.Of(log.Histories, log.Choice.Preset.Parameters, progress.Report);
    }

    private static void Keep(CommandRun run, FsrsFit fit)
    {
        using var collection = OpenedCollection.Open(run);
        SettingChange.Make(collection, SettingTable.Get(ParametersKey), fit.Parameters.ToString());
        run.Error.WriteLine("starcards: fsrs has the fitted parameters from now on; 'starcards undo' takes them back");
    }

    private static void Write(TextWriter output, FsrsFit fit)
    {
        if (fit.LaterBefore.Count == 0)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{fit.Reviews} reviews to learn from, and at least {FsrsFit.FewestReviews} are needed; the parameters stay as they are."));
            return;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{fit.Reviews} reviews, the latest {fit.LaterBefore.Count} held out."));
        output.WriteLine("                    log loss  RMSE(bins)");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"held out, before    {fit.LaterBefore.LogLoss:0.0000}    {fit.LaterBefore.RmseBins:0.0000}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"held out, fitted    {fit.LaterAfter.LogLoss:0.0000}    {fit.LaterAfter.RmseBins:0.0000}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all, before         {fit.Before.LogLoss:0.0000}    {fit.Before.RmseBins:0.0000}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all, after          {fit.After.LogLoss:0.0000}    {fit.After.RmseBins:0.0000}"));
        output.WriteLine(fit.IsKept ? $"Fitted: {fit.Parameters}" : "The fitted parameters predict no better; those of before stay.");
    }
}
