using System.Text.Json;
using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Sqlite.Log;

/// <summary>Reads the event of a row that was selected with <see cref="LogColumns.Names"/>.</summary>
internal static class LogRow
{
    public static LogEvent Read(Statement row)
    {
        var card = CardId.TryParse(row.Text(LogColumns.Card), out var id) ? id : (CardId?)null;
        return new LogEvent(
            new Instant(row.Long(LogColumns.At)),
            StudyDay.Parse(row.Text(LogColumns.Day)),
            card,
            Origins.FromWord(row.Text(LogColumns.Origin))!.Value,
            row.Text(LogColumns.Machine),
            FactOf(row, card));
    }

    private static LoggedFact FactOf(Statement row, CardId? card) => EventKinds.FromWord(row.Text(LogColumns.Kind)) switch
    {
        EventKind.Review => new Reviewed(
            AnswerOf(row),
            Phases.FromWord(row.Text(LogColumns.PhaseBefore))!.Value,
            SchedulerNames.FromWord(row.Text(LogColumns.Scheduler)) ?? SchedulerName.Sm2,
            StateColumns.Read(row, LogColumns.State)),
        EventKind.Practice => new Practised(AnswerOf(row)),
        EventKind.Manual => new ManuallySet(LogWords.OperationOf(row.Text(LogColumns.Operation)), StateColumns.Read(row, LogColumns.State)),
        EventKind.State => new StateAdopted(StateColumns.Read(row, LogColumns.State)),
        EventKind.Suspend => new Suspended(),
        EventKind.Unsuspend => new Unsuspended(),
        EventKind.Bury => new Buried(),
        EventKind.Unbury => new Unburied(),
        EventKind.Flag => new Flagged(row.Int(LogColumns.Flag)),
        EventKind.Tag => new Tagged(row.Text(LogColumns.Tag)),
        EventKind.Untag => new Untagged(row.Text(LogColumns.Tag)),
        EventKind.Told => new Told(row.Text(LogColumns.ToldWhere)),
        EventKind.Config => new ConfigChanged(row.Text(LogColumns.ConfigKey), row.TextOrNull(LogColumns.ConfigBefore), row.TextOrNull(LogColumns.ConfigAfter)),
        EventKind.Retract => new Retracted(new EventId(new Instant(row.Long(LogColumns.TargetAt)), EventKinds.FromWord(row.Text(LogColumns.TargetKind))!.Value, card)),
        _ => throw new InvalidOperationException($"The log holds an event of the kind '{row.Text(LogColumns.Kind)}'."),
    };

    private static RatedAnswer AnswerOf(Statement row)
    {
        var answer = new RatedAnswer((Rating)row.Int(LogColumns.Rating), row.Long(LogColumns.Milliseconds))
        {
            Confidence = row.LongOrNull(LogColumns.Confidence) is { } confidence ? (int)confidence : null,
        };
        if (row.TextOrNull(LogColumns.PartMilliseconds) is { } parts)
        {
            answer = answer with { PartMilliseconds = JsonSerializer.Deserialize(parts, RowJson.Default.SortedDictionaryStringInt64)! };
        }

        return row.TextOrNull(LogColumns.Missed) is { } missed
            ? answer with { Missed = JsonSerializer.Deserialize(missed, RowJson.Default.StringArray)! }
            : answer;
    }
}
