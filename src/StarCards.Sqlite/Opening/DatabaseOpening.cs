using Microsoft.Data.Sqlite;
using SQLitePCL;
using StarCards.Sqlite.Backups;

namespace StarCards.Sqlite.Opening;

/// <summary>Opens a file as our database, whatever lies there, and brings its schema up to date.</summary>
internal static class DatabaseOpening
{
    /// <summary>How long a statement waits for another program's lock.</summary>
    public static readonly TimeSpan LockWait = TimeSpan.FromSeconds(5);

    /// <summary>Opens the file for reading and writing, or for reading alone where it cannot be written.</summary>
    /// <exception cref="UserException">There is no database that this program can use, and none can be made.</exception>
    public static Database Open(string path, TimeSpan lockWait)
    {
        if (Directory.Exists(path))
        {
            throw new UserException($"{path} is a folder; name a file with --db");
        }

        MakeFolder(path);
        return Guard(path, () =>
        {
            var database = OpenReadable(path, lockWait);
            try
            {
                CheckOwner(database);
                BringUpToDate(database);
                return database;
            }
            catch
            {
                database.Dispose();
                throw;
            }
        });
    }

    /// <summary>Opens a database that is there, of this version or an older one, and changes nothing in it.</summary>
    /// <exception cref="UserException">It is none of ours, newer, damaged or locked.</exception>
    public static Database OpenToRead(string path)
    {
        if (!DatabaseHeader.IsOurs(path))
        {
            throw new UserException($"{path} is no StarCards database");
        }

        return Guard(path, () =>
        {
            var database = OpenToReadUnchecked(path);
            try
            {
                CheckVersion(database);
                return database;
            }
            catch
            {
                database.Dispose();
                throw;
            }
        });
    }

    private static Database Guard(string path, Func<Database> open)
    {
        try
        {
            return open();
        }
        catch (SqliteException exception) when (SqliteFailure.ForUser(exception, path) is { } forUser)
        {
            throw forUser;
        }
    }

    private static Database OpenToReadUnchecked(string path)
    {
        try
        {
            return Connected(path, path, SqliteOpenMode.ReadOnly, LockWait);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY && CanBeReadAsItLies(path))
        {
            return Connected(path, ImmutableUri(path), SqliteOpenMode.ReadOnly, LockWait);
        }
    }

    private static void MakeFolder(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UserException($"the folder {folder} cannot be made; name another file with --db", exception);
        }
    }

    private static Database OpenReadable(string path, TimeSpan lockWait)
    {
        try
        {
            return Connected(path, path, SqliteOpenMode.ReadWriteCreate, lockWait);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY && CanBeReadAsItLies(path))
        {
            return Connected(path, ImmutableUri(path), SqliteOpenMode.ReadOnly, lockWait);
        }
    }

    private static Database Connected(string path, string source, SqliteOpenMode mode, TimeSpan lockWait)
    {
        var text = new SqliteConnectionStringBuilder
        {
            DataSource = source,
            Mode = mode,
            Pooling = false,
            ForeignKeys = true,
            DefaultTimeout = 1, // SQLite itself waits for locks; the provider would spin.
        };
        var database = new Database(path, text.ToString(), lockWait);
        try
        {
            database.Connect();
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>In a folder that cannot be written SQLite has no place for its shared memory; a file without a waiting log can be read all the same.</summary>
    private static bool CanBeReadAsItLies(string path) =>
        File.Exists(path) && (!File.Exists(path + "-wal") || new FileInfo(path + "-wal").Length == 0);

    private static string ImmutableUri(string path) => new Uri(path).AbsoluteUri + "?immutable=1";

    private static void CheckOwner(Database database)
    {
        var isEmpty = Statement.ReadLong(database.Connection, "SELECT count(*) FROM sqlite_schema") == 0;
        var owner = Statement.ReadLong(database.Connection, "PRAGMA application_id");
        if (!isEmpty && owner != DatabaseHeader.ApplicationId)
        {
            throw new UserException(SqliteFailure.NoDatabase(database.Path));
        }

        CheckVersion(database);
        if (database.IsReadOnly && Version(database.Connection) < SchemaMigration.Newest)
        {
            throw new UserException(SqliteFailure.ReadOnly(database.Path));
        }
    }

    private static void CheckVersion(Database database)
    {
        var version = Version(database.Connection);
        if (version > SchemaMigration.Newest)
        {
            throw new UserException($"{database.Path} was written by a newer StarCards (version {version} of the database, this program knows {SchemaMigration.Newest}); update the program");
        }
    }

    private static void BringUpToDate(Database database)
    {
        var connection = database.Connection;
        if (database.IsReadOnly)
        {
            return;
        }

        Statement.RunScript(connection, "PRAGMA journal_mode = WAL");
        // A rating must outlive a power cut, not only a crash.
        Statement.RunScript(connection, "PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF");
        var version = Version(connection);
        if (version is > 0 && version < SchemaMigration.Newest)
        {
            BackupBefore(database, version);
        }

        foreach (var migration in SchemaMigration.All.Where(migration => migration.Version > version))
        {
            Apply(connection, migration);
        }
    }

    private static void BackupBefore(Database database, long version)
    {
        var copy = $"{database.Path}.version-{version}";
        if (!File.Exists(copy))
        {
            DatabaseCopy.Write(database, copy);
        }
    }

    /// <summary>Another process may have been first: the version is looked at again under the lock.</summary>
    private static void Apply(SqliteConnection connection, SchemaMigration migration)
    {
        using var transaction = Transaction.ToWrite(connection);
        if (Version(connection) >= migration.Version)
        {
            return;
        }

        Statement.RunScript(connection, FormattableString.Invariant($"{migration.Sql}\nPRAGMA user_version = {migration.Version}"));
        transaction.Commit();
    }

    private static long Version(SqliteConnection connection) => Statement.ReadLong(connection, "PRAGMA user_version");
}
