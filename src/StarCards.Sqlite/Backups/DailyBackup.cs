using StarCards.Reviews;
using StarCards.Sqlite.Opening;

namespace StarCards.Sqlite.Backups;

/// <summary>The copy that is made before the first change of a day; the last few are kept.</summary>
internal static class DailyBackup
{
    /// <summary>A week of days on which something was changed.</summary>
    public const int Kept = 7;

    /// <summary>Makes today's copy where there is none.</summary>
    /// <returns>Null, or what went wrong: a copy that cannot be made must not keep a review from being logged.</returns>
    public static string? Make(Database database, Instant now)
    {
        var target = BackupFolder.Daily(database.Path, now);
        if (File.Exists(target))
        {
            return null;
        }

        try
        {
            DatabaseCopy.Write(database, target);
            foreach (var old in BackupFolder.AllDaily(database.Path).Skip(Kept))
            {
                File.Delete(old);
            }

            return null;
        }
        catch (Exception exception) when (exception is UserException or IOException or UnauthorizedAccessException)
        {
            return exception.Message;
        }
    }
}
