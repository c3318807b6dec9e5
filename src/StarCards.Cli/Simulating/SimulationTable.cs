using System.Globalization;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Scheduling.Simulating;

namespace StarCards.Cli.Simulating;

/// <summary>A simulated life as a table for people.</summary>
internal static class SimulationTable
{
    public static void Write(TextWriter output, SchedulerName scheduler, IReadOnlyList<SimulatedAnswer> answers, IEnumerable<Outcome> outcomes)
    {
        var columns = Columns(scheduler);
        var rows = answers.Zip(outcomes).Select((pair, index) => columns.Select(column => column.Cell(index, pair.First, pair.Second)).ToArray()).ToList();
        var widths = columns.Select((column, index) => rows.Select(row => row[index].Length).Append(column.Title.Length).Max()).ToArray();
        WriteRow(output, columns.Select(column => column.Title), widths);
        foreach (var row in rows)
        {
            WriteRow(output, row, widths);
        }
    }

    private static void WriteRow(TextWriter output, IEnumerable<string> cells, int[] widths) =>
        output.WriteLine(string.Join("  ", cells.Select((cell, index) => cell.PadRight(widths[index]))).TrimEnd());

    private static List<(string Title, Func<int, SimulatedAnswer, Outcome, string> Cell)> Columns(SchedulerName scheduler)
    {
        List<(string, Func<int, SimulatedAnswer, Outcome, string>)> columns =
        [
            ("#", (index, _, _) => Number(index + 1)),
            ("rating", (_, answer, _) => scheduler == SchedulerName.Sm2Classic ? $"grade {Number(answer.Rating)}" : ((Rating)answer.Rating).Word()),
            ("phase", (_, _, outcome) => outcome.Phase.Word()),
            ("next", (_, _, outcome) => outcome.DelaySeconds is { } seconds ? Delay(seconds) : Days(outcome.IntervalDays)),
            ("ease", (_, _, outcome) => outcome.Ease > 0 ? outcome.Ease.ToString("0.00##", CultureInfo.InvariantCulture) : ""),
            ("lapses", (_, _, outcome) => Number(outcome.Lapses)),
        ];
        if (scheduler == SchedulerName.Fsrs)
        {
            columns.Add(("stability", (_, _, outcome) => outcome.Memory?.Stability.ToString(CultureInfo.InvariantCulture) ?? ""));
            columns.Add(("difficulty", (_, _, outcome) => outcome.Memory?.Difficulty.ToString(CultureInfo.InvariantCulture) ?? ""));
        }

        columns.Add(("", (_, _, outcome) => outcome.IsLeech ? "leech" : ""));
        return columns;
    }

    private static string Delay(long seconds) => seconds switch
    {
        < 60 => $"{Number(seconds)} s",
        < 3600 => $"{(seconds / 60.0).ToString("0.#", CultureInfo.InvariantCulture)} min",
        < 86400 => $"{(seconds / 3600.0).ToString("0.#", CultureInfo.InvariantCulture)} h",
        _ => $"{(seconds / 86400.0).ToString("0.#", CultureInfo.InvariantCulture)} d",
    };

    private static string Days(long days) => days == 1 ? "1 day" : $"{Number(days)} days";

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
