using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace StarCards.Sqlite;

/// <summary>
/// A statement prepared once and run a million times, its columns and parameters addressed by number. The log and its
/// projection go through here; everything smaller goes through Dapper.
/// </summary>
/// <remarks>
/// So do texts of any length in many rows: Dapper keeps the size of the first row's parameters, and cuts what is longer.
/// So does whatever may meet another program's lock. Dapper's intercepted calls have no timeout, and the provider would
/// spin on a lock for ever; a statement waits as long as the connection says and then fails.
/// </remarks>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    public Statement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));
    }

    /// <summary>Binds a number to the parameter of this index, counted from 1.</summary>
    public void Bind(int index, long? value)
    {
        if (value is { } number)
        {
            Check(raw.sqlite3_bind_int64(_statement, index, number));
        }
    }

    public void BindReal(int index, double value) => Check(raw.sqlite3_bind_double(_statement, index, value));

    public void Bind(int index, string? value)
    {
        if (value is not null)
        {
            Check(raw.sqlite3_bind_text(_statement, index, value));
        }
    }

    /// <summary>Runs a statement that gives no rows, and frees its parameters for the next run.</summary>
    /// <returns>True where it changed a row.</returns>
    public bool Execute()
    {
        var code = raw.sqlite3_step(_statement);
        Reset();
        if (code != raw.SQLITE_DONE)
        {
            Check(code);
        }

        return raw.sqlite3_changes(_database) > 0;
    }

    /// <summary>Moves to the next row; false behind the last.</summary>
    public bool Read()
    {
        var code = raw.sqlite3_step(_statement);
        if (code is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            Check(code);
        }

        return code == raw.SQLITE_ROW;
    }

    /// <summary>Starts over, without parameters.</summary>
    public void Reset()
    {
        _ = raw.sqlite3_reset(_statement);
        _ = raw.sqlite3_clear_bindings(_statement);
    }

    /// <summary>A number of the row, columns counted from 0.</summary>
    public long Long(int column) => raw.sqlite3_column_int64(_statement, column);

    public long? LongOrNull(int column) => IsNull(column) ? null : Long(column);

    public int Int(int column) => checked((int)Long(column));

    public double Double(int column) => raw.sqlite3_column_double(_statement, column);

    public string Text(int column) => raw.sqlite3_column_text(_statement, column).utf8_to_string();

    /// <summary>A text as its bytes, which hold until the next step.</summary>
    public ReadOnlySpan<byte> Utf8(int column) => raw.sqlite3_column_blob(_statement, column);

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    public void Dispose() => _statement.Dispose();

    /// <summary>Runs a script of our own, all its statements in order.</summary>
    public static void RunScript(SqliteConnection connection, string script) =>
        Check(raw.sqlite3_exec(connection.Handle!, script), connection.Handle!);

    /// <summary>The first column of the first row of a statement of our own, or null.</summary>
    public static string? ReadText(SqliteConnection connection, string sql)
    {
        using var statement = new Statement(connection, sql);
        return statement.Read() ? statement.TextOrNull(0) : null;
    }

    /// <inheritdoc cref="ReadText"/>
    public static long ReadLong(SqliteConnection connection, string sql)
    {
        using var statement = new Statement(connection, sql);
        return statement.Read() ? statement.Long(0) : 0;
    }

    private void Check(int code) => Check(code, _database);

    private static void Check(int code, sqlite3 database)
    {
        if (code != raw.SQLITE_OK)
        {
            SqliteException.ThrowExceptionForRC(code, database);
        }
    }
}
