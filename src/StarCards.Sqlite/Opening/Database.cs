using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace StarCards.Sqlite.Opening;

/// <summary>One open database: everything that touches it goes through here, so that the world's faults come out as one line.</summary>
internal sealed class Database(string path, string connectionString, TimeSpan lockWait) : IDisposable
{
    private readonly SqliteConnection _connection = new(connectionString);

    public SqliteConnection Connection => _connection;

    public string Path => path;

    /// <summary>True where file or folder cannot be written: reading works, writing is refused.</summary>
    public bool IsReadOnly { get; private set; }

    /// <summary>Opens the file and looks at it: only the first look shows whether it is a database.</summary>
    /// <exception cref="SqliteException">It is none, or cannot be opened.</exception>
    public void Connect()
    {
        _connection.Open();
        _ = raw.sqlite3_busy_timeout(_connection.Handle, (int)lockWait.TotalMilliseconds);
        Statement.ReadLong(_connection, "SELECT count(*) FROM sqlite_schema");
        // SQLite's own 2 MB would read the pages of a large log again and again.
        Statement.RunScript(_connection, "PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY");
        IsReadOnly = raw.sqlite3_db_readonly(_connection.Handle, "main") == 1;
    }

    /// <summary>Reads, in one snapshot however many statements it takes.</summary>
    public T Read<T>(Func<T> work) => Guard(() =>
    {
        if (IsInTransaction)
        {
            return work();
        }

        using var transaction = Transaction.ToRead(_connection);
        return work();
    });

    /// <summary>Runs once, before the first writing.</summary>
    public Action? BeforeFirstWriting { get; set; }

    private bool IsInTransaction => raw.sqlite3_get_autocommit(_connection.Handle) == 0;

    /// <summary>Writes all or nothing, also where it is called within another writing; the lock is taken first, so that what is read before writing still holds.</summary>
    /// <exception cref="UserException">The database cannot be written.</exception>
    public T Write<T>(Func<T> work)
    {
        if (IsReadOnly)
        {
            throw new UserException(SqliteFailure.ReadOnly(path));
        }

        return Guard(() =>
        {
            if (IsInTransaction)
            {
                return work();
            }

            BeforeFirstWriting?.Invoke();
            BeforeFirstWriting = null;
            using var transaction = Transaction.ToWrite(_connection);
            var result = work();
            transaction.Commit();
            return result;
        });
    }

    /// <inheritdoc cref="Write{T}"/>
    public void Write(Action work) => Write(() =>
    {
        work();
        return true;
    });

    /// <summary>Reads row by row; between two rows the caller's own faults are his.</summary>
    public IEnumerable<T> Stream<T>(IEnumerable<T> rows)
    {
        using var row = rows.GetEnumerator();
        while (Guard(row.MoveNext))
        {
            yield return row.Current;
        }
    }

    /// <summary>Runs what needs no transaction of its own.</summary>
    public T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException exception) when (SqliteFailure.ForUser(exception, path) is { } forUser)
        {
            throw forUser;
        }
    }

    public void Dispose() => _connection.Dispose();
}
