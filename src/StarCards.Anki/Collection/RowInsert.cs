using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace StarCards.Anki.Collection;

/// <summary>One prepared insert, run for each row of a table: a million times for a long log, so it binds by number.</summary>
internal sealed class RowInsert : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    public RowInsert(SqliteConnection connection, string table, int columns)
    {
        _database = connection.Handle!;
        var parameters = string.Join(',', Enumerable.Range(1, columns).Select(number => "?" + number.ToString(CultureInfo.InvariantCulture)));
        Check(raw.sqlite3_prepare_v2(_database, $"insert into {table} values ({parameters})", out _statement));
    }

    /// <summary>Adds a row of numbers and texts.</summary>
    public void Run(params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            Check(values[i] is long number
                ? raw.sqlite3_bind_int64(_statement, i + 1, number)
                : raw.sqlite3_bind_text(_statement, i + 1, (string)values[i]));
        }

        var code = raw.sqlite3_step(_statement);
        _ = raw.sqlite3_reset(_statement);
        Check(code == raw.SQLITE_DONE ? raw.SQLITE_OK : code);
    }

    public void Dispose() => _statement.Dispose();

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, _database);
}
