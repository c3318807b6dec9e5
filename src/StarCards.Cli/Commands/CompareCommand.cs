using System.CommandLine;
using StarCards.Cli.Json;
using StarCards.Cli.Predicting;
using StarCards.Scheduling;
using StarCards.Scheduling.Fsrs;

namespace StarCards.Cli.Commands;

/// <summary>How well each scheduler would have predicted the log.</summary>
internal sealed class CompareCommand : StarCardsCommand
{
    private readonly Option<string?> _log = LogOption();

    private readonly Option<bool> _split = new("--split") { Description = "Fit FSRS to the earlier four fifths and score the later fifth only" };

    private readonly Option<string?> _parameters = new("--parameters")
    {
        Description = "Also FSRS with these parameters (fsrs-given)",
        HelpName = "w0,…,w20",
    };

    public CompareCommand(Surroundings around)
        : base(
            around,
            "compare",
            "How well each scheduler predicts your reviews",
            "compare",
            "compare --split",
            "compare --log reviews.csv --json                # columns card, at (ms), rating, type; days turn over at 04:00 UTC")
    {
        Add(_log);
        Add(_split);
        Add(_parameters);
    }

    /// <summary>The option that names a file instead of the learner's own log.</summary>
    public static Option<string?> LogOption() => new("--log")
    {
        Description = "A CSV file with the columns card, at, rating and type, instead of your own log",
        HelpName = "FILE.csv",
    };

    protected override int Run(CommandRun run)
    {
        var given = run.Value(_parameters) is { } text ? Preset.Default.With("parameters", text).Parameters : null;
        var log = ReviewHistories.Read(run, run.Value(_log));
        var compared = Compared(run, log, given);
        if (run.IsJson)
        {
            run.Out.WriteJson(CompareJson.Of(compared), PredictionJsonContext.Readable.CompareJson);
        }
        else if (compared[0].Predictions.Count == 0)
        {
            run.Error.WriteLine("starcards: nothing to compare yet: no card was reviewed on two days");
        }
        else
        {
            ComparisonText.Write(run.Out, compared);
        }

        return ExitCode.Done;
    }

    private IReadOnlyList<ComparedScheduler> Compared(CommandRun run, ReviewHistories log, FsrsParameters? given)
    {
        using var progress = new FitProgress(run, "fitting");
        return ComparedScheduler.All(log, given, run.Value(_split), progress.Report);
    }
}
