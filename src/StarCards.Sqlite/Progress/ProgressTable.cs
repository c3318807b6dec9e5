using System.Text.Json;
using Microsoft.Data.Sqlite;
using StarCards.Cards;
using StarCards.Scheduling;
using StarCards.Sqlite.Log;

namespace StarCards.Sqlite.Progress;

/// <summary>The stored projection of the log: what is known of each card that has events.</summary>
internal sealed class ProgressTable(SqliteConnection connection)
{
    private const string Names = $"card, {StateColumns.Names}, is_suspended, buried_on, flag, tags";
    private const int State = 1;
    private const int IsSuspended = State + StateColumns.Count;
    private const int BuriedOn = IsSuspended + 1;
    private const int Flag = IsSuspended + 2;
    private const int Tags = IsSuspended + 3;

    public Dictionary<CardId, CardProgress> Read()
    {
        using var row = new Statement(connection, $"SELECT {Names} FROM progress");
        var progress = new Dictionary<CardId, CardProgress>();
        while (row.Read())
        {
            AddReadable(progress, row);
        }

        return progress;
    }

    /// <summary>A row that cannot be read is as good as none: it differs from the log, and is made anew from there.</summary>
    private static void AddReadable(Dictionary<CardId, CardProgress> progress, Statement row)
    {
        try
        {
            progress.Add(CardId.Parse(row.Text(0)), ReadRow(row));
        }
        catch (Exception exception) when (exception is FormatException or JsonException or OverflowException)
        {
            return;
        }
    }

    /// <summary>Puts what is known of these cards in place of what was.</summary>
    public void Write(IEnumerable<KeyValuePair<CardId, CardProgress>> progress)
    {
        var parameters = string.Join(", ", Enumerable.Repeat("?", Tags + 1));
        using var statement = new Statement(connection, $"INSERT OR REPLACE INTO progress ({Names}) VALUES ({parameters})");
        foreach (var (card, known) in progress)
        {
            statement.Bind(1, card.ToString());
            StateColumns.Bind(statement, State + 1, known.State);
            statement.Bind(IsSuspended + 1, known.IsSuspended ? 1 : 0);
            statement.Bind(BuriedOn + 1, known.BuriedOn?.ToString());
            statement.Bind(Flag + 1, known.Flag);
            statement.Bind(Tags + 1, JsonSerializer.Serialize([.. known.Tags], RowJson.Default.StringArray));
            statement.Execute();
        }
    }

    public void Clear()
    {
        using var statement = new Statement(connection, "DELETE FROM progress");
        statement.Execute();
    }

    private static CardProgress ReadRow(Statement row)
    {
        var tags = row.Text(Tags);
        return new CardProgress
        {
            State = StateColumns.Read(row, State),
            IsSuspended = row.Long(IsSuspended) == 1,
            BuriedOn = StateColumns.DayOrNull(row, BuriedOn),
            Flag = row.Int(Flag),
            Tags = tags == "[]" ? [] : JsonSerializer.Deserialize(tags, RowJson.Default.StringArray)!,
        };
    }
}
