using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using StarCards.Reviews;

namespace StarCards.Sqlite.Log;

/// <summary>Adds events to the log, one prepared statement for all kinds.</summary>
internal sealed class LogInsert(SqliteConnection connection) : IDisposable
{
    private static readonly string Sql =
        $"INSERT INTO log ({LogColumns.Names}) VALUES ({string.Join(", ", Enumerable.Range(1, LogColumns.Count).Select(index => "?" + index.ToString(CultureInfo.InvariantCulture)))})";

    private readonly Statement _statement = new(connection, Sql);

    /// <summary>Adds an event as it is.</summary>
    /// <returns>False where the log had it already.</returns>
    public bool Add(LogEvent logged)
    {
        _statement.Bind(LogColumns.At + 1, logged.At.UnixMilliseconds);
        _statement.Bind(LogColumns.Card + 1, logged.Card?.ToString() ?? "");
        _statement.Bind(LogColumns.Kind + 1, logged.What.Kind.Word());
        _statement.Bind(LogColumns.Day + 1, logged.Day.ToString());
        _statement.Bind(LogColumns.Origin + 1, logged.Origin.Word());
        _statement.Bind(LogColumns.Machine + 1, logged.Machine);
        BindFact(logged.What);
        return _statement.Execute();
    }

    public void Dispose() => _statement.Dispose();

    private void BindFact(LoggedFact what)
    {
        switch (what)
        {
            case Reviewed reviewed:
                BindAnswer(reviewed.Answer);
                _statement.Bind(LogColumns.PhaseBefore + 1, Scheduling.Phases.Word(reviewed.PhaseBefore));
                _statement.Bind(LogColumns.Scheduler + 1, Scheduling.SchedulerNames.Word(reviewed.Scheduler));
                StateColumns.Bind(_statement, LogColumns.State + 1, reviewed.After);
                break;
            case Practised practised:
                BindAnswer(practised.Answer);
                break;
            case ManuallySet manual:
                _statement.Bind(LogColumns.Operation + 1, LogWords.Of(manual.Operation));
                StateColumns.Bind(_statement, LogColumns.State + 1, manual.After);
                break;
            case StateAdopted adopted:
                StateColumns.Bind(_statement, LogColumns.State + 1, adopted.After);
                break;
            default:
                BindRest(what);
                break;
        }
    }

    private void BindRest(LoggedFact what)
    {
        switch (what)
        {
            case Flagged flagged:
                _statement.Bind(LogColumns.Flag + 1, flagged.Flag);
                break;
            case Tagged tagged:
                _statement.Bind(LogColumns.Tag + 1, tagged.Tag);
                break;
            case Untagged untagged:
                _statement.Bind(LogColumns.Tag + 1, untagged.Tag);
                break;
            case Told told:
                _statement.Bind(LogColumns.ToldWhere + 1, told.Where);
                break;
            case ConfigChanged config:
                _statement.Bind(LogColumns.ConfigKey + 1, config.Key);
                _statement.Bind(LogColumns.ConfigBefore + 1, config.Before);
                _statement.Bind(LogColumns.ConfigAfter + 1, config.After);
                break;
            case Retracted retracted:
                _statement.Bind(LogColumns.TargetAt + 1, retracted.Target.At.UnixMilliseconds);
                _statement.Bind(LogColumns.TargetKind + 1, retracted.Target.Kind.Word());
                break;
        }
    }

    private void BindAnswer(RatedAnswer answer)
    {
        _statement.Bind(LogColumns.Rating + 1, (long)answer.Rating);
        _statement.Bind(LogColumns.Milliseconds + 1, answer.Milliseconds);
        _statement.Bind(LogColumns.Confidence + 1, answer.Confidence);
        if (answer.PartMilliseconds.Count > 0)
        {
            var inOrder = new SortedDictionary<string, long>(answer.PartMilliseconds.ToDictionary(), StringComparer.Ordinal);
            _statement.Bind(LogColumns.PartMilliseconds + 1, JsonSerializer.Serialize(inOrder, RowJson.Default.SortedDictionaryStringInt64));
        }

        if (answer.Missed.Count > 0)
        {
            _statement.Bind(LogColumns.Missed + 1, JsonSerializer.Serialize([.. answer.Missed], RowJson.Default.StringArray));
        }
    }
}
