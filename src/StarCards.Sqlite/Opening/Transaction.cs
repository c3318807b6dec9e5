using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace StarCards.Sqlite.Opening;

/// <summary>
/// A transaction that goes back unless it is committed. It is begun in SQL, because the provider's own has to be named at
/// every command, and the intercepted calls of Dapper and the prepared statements cannot.
/// </summary>
internal sealed class Transaction : IDisposable
{
    private readonly SqliteConnection _connection;

    private Transaction(SqliteConnection connection, string begin)
    {
        _connection = connection;
        Statement.RunScript(connection, begin);
    }

    /// <summary>Takes the lock at once: a transaction that begins by reading cannot be sure to get it later.</summary>
    public static Transaction ToWrite(SqliteConnection connection) => new(connection, "BEGIN IMMEDIATE");

    /// <summary>One snapshot for many statements, taken at once: where another program forbids it, that shows here.</summary>
    public static Transaction ToRead(SqliteConnection connection) => new(connection, "BEGIN; SELECT 1 FROM sqlite_schema");

    public void Commit() => Statement.RunScript(_connection, "COMMIT");

    public void Dispose()
    {
        // A full disk rolls back by itself.
        if (raw.sqlite3_get_autocommit(_connection.Handle) == 0)
        {
            Statement.RunScript(_connection, "ROLLBACK");
        }
    }
}
