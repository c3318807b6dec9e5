using Microsoft.Data.Sqlite;
using SQLitePCL;
using StarCards.Reviews;
using StarCards.Sqlite.Opening;

namespace StarCards.Sqlite.Backups;

/// <summary>Puts a backup in the place of the database, and keeps what it replaces.</summary>
internal static class Restoring
{
    private static readonly string[] Companions = ["-wal", "-shm"];

    /// <returns>Where the replaced database lies now, or null where there was none.</returns>
    /// <exception cref="UserException">The backup is no sound database of ours, or the database is in use.</exception>
    public static string? Restore(string databasePath, string backup, Instant now)
    {
        if (!File.Exists(backup))
        {
            throw new UserException($"there is no backup {backup}; the program's own lie in {BackupFolder.Of(databasePath)}");
        }

        if (Path.GetFullPath(backup) == Path.GetFullPath(databasePath))
        {
            throw new UserException($"{backup} is the database itself; name a backup of it");
        }

        var incoming = databasePath + ".restoring";
        try
        {
            File.Delete(incoming);
            CopySound(backup, incoming);
            var kept = SetAside(databasePath, now);
            File.Move(incoming, databasePath);
            return kept;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UserException($"{databasePath} cannot be replaced ({exception.Message.TrimEnd('.')}); make its folder writable and try again", exception);
        }
        finally
        {
            File.Delete(incoming);
        }
    }

    private static void CopySound(string backup, string incoming)
    {
        using var database = DatabaseOpening.OpenToRead(backup);
        if (database.Guard(() => Statement.ReadText(database.Connection, "PRAGMA integrity_check(1)")) is var found && found != "ok")
        {
            throw new UserException($"the backup {backup} is damaged itself ({found}); take another one");
        }

        DatabaseCopy.Write(database, incoming);
    }

    private static string? SetAside(string databasePath, Instant now)
    {
        if (!File.Exists(databasePath))
        {
            return null;
        }

        FoldLogIn(databasePath);
        var kept = FirstFree(BackupFolder.Replaced(databasePath, now));
        Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
        File.Move(databasePath, kept);
        foreach (var companion in Companions.Where(companion => File.Exists(databasePath + companion)))
        {
            File.Move(databasePath + companion, kept + companion);
        }

        return kept;
    }

    /// <summary>Leaving WAL mode brings everything into one file, and fails where another program has it open. A damaged file is taken as it lies.</summary>
    private static void FoldLogIn(string databasePath)
    {
        try
        {
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = databasePath, Pooling = false, DefaultTimeout = 1 }.ToString());
            connection.Open();
            Statement.RunScript(connection, "PRAGMA journal_mode = DELETE");
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED)
        {
            throw SqliteFailure.ForUser(exception, databasePath)!;
        }
        catch (SqliteException)
        {
        }
    }

    private static string FirstFree(string path)
    {
        var free = path;
        for (var number = 2; File.Exists(free); number++)
        {
            free = Path.ChangeExtension(path, FormattableString.Invariant($".{number}.db"));
        }

        return free;
    }
}
