using System.Text.Json;
using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Sqlite.Log;

/// <summary>Reads the event of a row that was selected with <see cref="LogColumns.Names"/>.</summary>
/// <remarks>The guards of the table let no row in that cannot be read; whoever switched them off can.</remarks>
internal static class LogRow
{
    /// <exception cref="FormatException">A column holds what it cannot.</exception>
    public static LogEvent Read(Statement row)
    {
        var card = CardOf(row.Text(LogColumns.Card));
        return new LogEvent(
            StateColumns.InstantOf(row, LogColumns.At),
            StateColumns.DayOf(row.Text(LogColumns.Day)),
            card,
            Origins.FromWord(row.Text(LogColumns.Origin)) ?? throw DamagedValue.Of("origin", row.Text(LogColumns.Origin)),
            row.Text(LogColumns.Machine),
            FactOf(row, card));
    }

    private static CardId? CardOf(string text) =>
        text.Length == 0 ? null : CardId.TryParse(text, out var id) ? id : throw DamagedValue.Of("card", text);

    private static LoggedFact FactOf(Statement row, CardId? card) => EventKinds.FromWord(row.Text(LogColumns.Kind)) switch
    {
        EventKind.Review => new Reviewed(
            AnswerOf(row),
            StateColumns.PhaseOf(row.Text(LogColumns.PhaseBefore)),
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
        EventKind.Retract => new Retracted(new EventId(StateColumns.InstantOf(row, LogColumns.TargetAt), KindOf(row.Text(LogColumns.TargetKind)), card)),
        _ => throw DamagedValue.Of("kind", row.Text(LogColumns.Kind)),
    };

    private static EventKind KindOf(string word) => EventKinds.FromWord(word) ?? throw DamagedValue.Of("kind", word);

    private static Rating RatingOf(int number) =>
        number is >= 1 and <= 4 ? (Rating)number : throw new FormatException(FormattableString.Invariant($"rating {number} is outside 1 to 4"));

    private static RatedAnswer AnswerOf(Statement row)
    {
        var answer = new RatedAnswer(RatingOf(row.Int(LogColumns.Rating)), row.Long(LogColumns.Milliseconds))
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
