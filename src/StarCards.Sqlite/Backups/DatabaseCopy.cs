using Microsoft.Data.Sqlite;
using StarCards.Sqlite.Opening;

namespace StarCards.Sqlite.Backups;

/// <summary>Copies a database as it is at one moment, whoever else has it open; the copy is there whole or not at all.</summary>
internal static class DatabaseCopy
{
    /// <exception cref="UserException">There is a file of that name that is no database of ours, or it cannot be written.</exception>
    public static void Write(Database from, string target)
    {
        if (Directory.Exists(target))
        {
            throw new UserException($"{target} is a folder; name a file for the backup");
        }

        if (File.Exists(target) && !DatabaseHeader.IsOurs(target))
        {
            throw new UserException($"{target} exists and is no StarCards database; name another file for the backup");
        }

        var part = target + ".part";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Delete(part);
            VacuumInto(from.Connection, part);
            File.Move(part, target, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SqliteException)
        {
            DeleteQuietly(part);
            throw new UserException($"the backup {target} cannot be written ({exception.Message.TrimEnd('.')}); free some space or name another file", exception);
        }
    }

    private static void VacuumInto(SqliteConnection connection, string copy)
    {
        using (var statement = new Statement(connection, "VACUUM INTO ?1"))
        {
            statement.Bind(1, copy);
            statement.Execute();
        }

        using var file = new FileStream(copy, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    private static void DeleteQuietly(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }
}
