using System.CommandLine;
using StarCards.Cards;
using StarCards.Cli.Collection;
using StarCards.Cli.Json;
using StarCards.Cli.Logs;
using StarCards.Cli.Output;
using StarCards.Cli.Reporting;
using StarCards.Reviews;
using StarCards.Statistics;

namespace StarCards.Cli.Commands;

/// <summary>What the log says of her recall.</summary>
internal sealed class StatsCommand : StarCardsCommand
{
    private readonly FilterOptions _filter = new();
    private readonly Option<string?> _since = new("--since") { Description = "Only reviews from this day on", HelpName = "2026-11-24" };
    private readonly Option<string?> _html = new("--html") { Description = "Write a report with plots: one file that needs no other", HelpName = "FILE" };

    public StatsCommand(Surroundings around)
        : base(
            around,
            "stats",
            "Show how well you remember, and what is coming",
            "stats",
            "stats --deck Leadership --since 2026-11-01",
            "stats --html report.html    # a page with plots",
            "stats --json")
    {
        Add(_html);
        Add(_since);
        _filter.AddTo(this);
    }

    protected override int Run(CommandRun run)
    {
        var since = run.Value(_since) is { } text ? DayOf(text) : (StudyDay?)null;
        using var collection = OpenedCollection.Open(run);
        var scope = new StatisticsScope(_filter.Of(run, collection), since);
        var log = collection.File.ReadLog();
        var statistics = StudyStatistics.Of(collection.Standing(log), collection.Cards, collection.Today, collection.Calendar, scope);
        if (run.Value(_html) is { } file)
        {
            WriteReport(run, file, statistics);
        }

        if (run.IsJson)
        {
            run.Out.WriteJson(StatsJson.Of(statistics), StatsJsonContext.Readable.StatsJson);
        }
        else if (!run.IsGiven(_html))
        {
            new StatsText(run.Out, statistics).Write();
        }

        LogWarnings.Report(run, collection, log);
        return ExitCode.Done;
    }

    private static void WriteReport(CommandRun run, string file, StudyStatistics statistics)
    {
        var path = run.Around.FullPath(file);
        if (Directory.Exists(path))
        {
            throw new UserException($"{PrintableText.OneLine(file)} is a folder; name the file that the report is to be written to");
        }

        File.WriteAllText(path, new StatisticsReport(statistics).ToHtml());
        run.Error.WriteLine($"starcards: the report is in {PrintableText.OneLine(file)}");
    }

    private static StudyDay DayOf(string text) => StudyDay.TryParse(text, out var day)
        ? day
        : throw new UserException($"--since '{PrintableText.OneLine(text)}' is no day; write it as 2026-11-24");
}
