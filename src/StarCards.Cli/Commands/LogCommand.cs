using System.CommandLine;
using StarCards.Cards;
using StarCards.Cli.Collection;
using StarCards.Cli.Json;
using StarCards.Cli.Logs;
using StarCards.Cli.Output;
using StarCards.Reviews;

namespace StarCards.Cli.Commands;

/// <summary>Prints the log: for people, as JSON lines, or as the CSV that <c>compare</c> and <c>optimize</c> read.</summary>
internal sealed class LogCommand : StarCardsCommand
{
    private readonly Option<bool> _csv = new("--csv") { Description = "What made the schedules, as CSV: card, at in ms, rating, type, and everything else" };

    private readonly Option<bool> _all = new("--all") { Description = "With --csv: every event, practice and what was taken back too" };

    public LogCommand(Surroundings around)
        : base(
            around,
            "log",
            "Print every event, oldest first",
            "log | tail",
            "log --csv > log.csv",
            "log --json   # one JSON value a line")
    {
        Add(_csv);
        Add(_all);
    }

    protected override int Run(CommandRun run)
    {
        using var collection = OpenedCollection.Open(run);
        var log = WholeLog.Of(collection.File);
        if (run.Value(_csv))
        {
            WriteCsv(run.Out, run.Value(_all) ? log : log.Where(entry => !entry.IsRetracted && entry.Logged.What is Reviewed or ManuallySet));
        }
        else if (run.IsJson)
        {
            foreach (var (logged, isRetracted) in log)
            {
                run.Out.WriteJson(EventJson.Of(logged, isRetracted), LogJsonContext.Readable.EventJson);
            }
        }
        else
        {
            WriteText(run, log);
        }

        return ExitCode.Done;
    }

    private static void WriteCsv(TextWriter output, IEnumerable<(LogEvent Logged, bool IsRetracted)> log)
    {
        output.WriteLine(CsvColumns.Header);
        foreach (var (logged, isRetracted) in log)
        {
            output.WriteLine(CsvColumns.Row(logged, isRetracted));
        }
    }

    private static void WriteText(CommandRun run, IEnumerable<(LogEvent Logged, bool IsRetracted)> log)
    {
        const int WidestKind = 9;
        const int WidestCard = 26;
        foreach (var (logged, isRetracted) in log)
        {
            var local = TimeZoneInfo.ConvertTime(logged.At.Utc, run.Around.Zone);
            var text = FormattableString.Invariant($"{local:yyyy-MM-dd HH:mm:ss}  {logged.What.Kind.Word(),-WidestKind}  {logged.Card?.ToString() ?? "-",-WidestCard}  {EventText.Of(logged.What)}{(isRetracted ? " (taken back)" : "")}");
            run.Out.WriteLine(PrintableText.Of(text).ReplaceLineEndings(" "));
        }
    }
}
