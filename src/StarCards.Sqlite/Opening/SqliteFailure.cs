using Microsoft.Data.Sqlite;
using SQLitePCL;
using StarCards.Sqlite.Backups;

namespace StarCards.Sqlite.Opening;

/// <summary>Says in one line what the world did to the database, and what to do about it.</summary>
internal static class SqliteFailure
{
    /// <summary>SQLITE_IOERR_SHMSIZE: a full disk shows first where the memory that processes share cannot be made.</summary>
    private const int NoRoomForSharedMemory = raw.SQLITE_IOERR | (19 << 8);

    /// <summary>The error for the user, or null where the fault is ours.</summary>
    public static UserException? ForUser(SqliteException exception, string path)
    {
        var message = exception.SqliteErrorCode switch
        {
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED => $"{path} is in use by another program; close it there and try again",
            raw.SQLITE_READONLY or raw.SQLITE_PERM => ReadOnly(path),
            _ when exception.SqliteExtendedErrorCode == NoRoomForSharedMemory => NoRoom(path),
            raw.SQLITE_FULL => NoRoom(path),
            raw.SQLITE_IOERR => $"{path} cannot be read or written ({Said(exception)}); everything up to here is kept: check the disk and try again",
            raw.SQLITE_CORRUPT => $"{path} is damaged ({Said(exception)}); bring a backup back with: starcards restore FILE (they lie in {BackupFolder.Of(path)})",
            raw.SQLITE_NOTADB => NoDatabase(path),
            raw.SQLITE_CANTOPEN => $"{path} cannot be opened; check that its folder exists and may be written, or name another file with --db",
            _ => null,
        };
        return message is null ? null : new UserException(message, exception);
    }

    public static string ReadOnly(string path) =>
        $"{path} is read-only; make the file and its folder writable, or name another file with --db";

    public static string NoDatabase(string path) =>
        $"{path} is no StarCards database; name another file with --db, or bring a backup back with: starcards restore FILE";

    private static string NoRoom(string path) =>
        $"no room left on the disk for {path}; everything up to here is kept: free some space and try again";

    private static string Said(SqliteException exception)
    {
        var text = exception.Message;
        var start = text.IndexOf('\'', StringComparison.Ordinal);
        var end = text.LastIndexOf('\'');
        return end > start ? text[(start + 1)..end] : text;
    }
}
