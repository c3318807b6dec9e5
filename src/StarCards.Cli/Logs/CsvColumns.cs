using System.Globalization;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Cli.Logs;

/// <summary>The columns of <c>log --csv</c>: the first four as Anki's log has them, then everything else that an event holds.</summary>
internal static class CsvColumns
{
    private static readonly (string Name, Func<LogEvent, bool, string?> Text)[] All =
    [
        ("card", (logged, _) => logged.Card?.ToString()),
        ("at", (logged, _) => Number(logged.At.UnixMilliseconds)),
        ("rating", (logged, _) => RatingOf(logged)),
        ("type", (logged, _) => TypeOf(logged)),
        ("event", (logged, _) => logged.What.Kind.Word()),
        ("day", (logged, _) => logged.Day.ToString()),
        ("retracted", (_, isRetracted) => isRetracted ? "1" : "0"),
        ("milliseconds", (logged, _) => Number(Answer(logged)?.Milliseconds)),
        ("partMilliseconds", (logged, _) => Parts(Answer(logged))),
        ("missed", (logged, _) => Answer(logged) is { } answer ? string.Join(' ', answer.Missed) : null),
        ("confidence", (logged, _) => Number(Answer(logged)?.Confidence)),
        ("phaseBefore", (logged, _) => (logged.What as Reviewed)?.PhaseBefore.Word()),
        ("scheduler", (logged, _) => (logged.What as Reviewed)?.Scheduler.Word()),
        ("phase", (logged, _) => After(logged)?.Phase.Word()),
        ("due", (logged, _) => After(logged)?.Due switch { DueOn on => on.Day.ToString(), DueAt at => at.Instant.ToString(), _ => null }),
        ("intervalDays", (logged, _) => Number(After(logged)?.IntervalDays)),
        ("delaySeconds", (logged, _) => Number(After(logged)?.DelaySeconds)),
        ("ease", (logged, _) => After(logged)?.Ease.ToString(CultureInfo.InvariantCulture)),
        ("reps", (logged, _) => Number(After(logged)?.Reps)),
        ("lapses", (logged, _) => Number(After(logged)?.Lapses)),
        ("stepsLeft", (logged, _) => Number(After(logged)?.StepsLeft)),
        ("repetitions", (logged, _) => Number(After(logged)?.Repetitions)),
        ("stability", (logged, _) => After(logged)?.Memory?.Stability.ToString(CultureInfo.InvariantCulture)),
        ("difficulty", (logged, _) => After(logged)?.Memory?.Difficulty.ToString(CultureInfo.InvariantCulture)),
        ("detail", (logged, _) => Detail(logged.What)),
        ("origin", (logged, _) => logged.Origin.Word()),
        ("machine", (logged, _) => logged.Machine),
    ];

    public static string Header { get; } = string.Join(',', All.Select(column => column.Name));

    public static string Row(LogEvent logged, bool isRetracted) =>
        string.Join(',', All.Select(column => Quoted(column.Text(logged, isRetracted) ?? "")));

    /// <summary>What was decided, where something was.</summary>
    public static CardState? After(LogEvent logged) => logged.What switch
    {
        Reviewed reviewed => reviewed.After,
        ManuallySet manual => manual.After,
        StateAdopted adopted => adopted.After,
        _ => null,
    };

    private static RatedAnswer? Answer(LogEvent logged) => logged.What switch
    {
        Reviewed reviewed => reviewed.Answer,
        Practised practised => practised.Answer,
        _ => null,
    };

    /// <summary>A change by hand is a row with rating 0 in Anki's log.</summary>
    private static string? RatingOf(LogEvent logged) =>
        logged.What is ManuallySet ? "0" : Number((long?)Answer(logged)?.Rating);

    /// <summary>Anki's types: 0 learning, 1 review, 2 relearning, 3 without effect on the schedule, 4 by hand.</summary>
    private static string? TypeOf(LogEvent logged) => logged.What switch
    {
        Reviewed { PhaseBefore: Phase.Review } => "1",
        Reviewed { PhaseBefore: Phase.Relearning } => "2",
        Reviewed => "0",
        Practised => "3",
        ManuallySet => "4",
        _ => null,
    };

    private static string? Detail(LoggedFact what) => what switch
    {
        ManuallySet manual => manual.Operation == ManualOperation.SetDue ? "set-due" : "forget-progress",
        Flagged flagged => Number(flagged.Flag),
        Tagged tagged => tagged.Tag,
        Untagged untagged => untagged.Tag,
        Told told => told.Where,
        ConfigChanged changed => $"{changed.Key}={changed.After}",
        Retracted retracted => $"{retracted.Target.Kind.Word()} {Number(retracted.Target.At.UnixMilliseconds)}",
        _ => null,
    };

    private static string? Parts(RatedAnswer? answer) => answer is null
        ? null
        : string.Join(' ', answer.PartMilliseconds.OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => $"{part.Key}={Number(part.Value)}"));

    private static string? Number(long? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A row is a line, for tools that read lines: line ends inside a text give way to a blank.</summary>
    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.ReplaceLineEndings(" ").Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
