namespace StarCards.Sqlite.Opening;

/// <summary>Where the copies that the program makes by itself lie: a folder beside the database.</summary>
internal static class BackupFolder
{
    public static string Of(string databasePath) =>
        Path.Combine(Path.GetDirectoryName(databasePath)!, Path.GetFileNameWithoutExtension(databasePath) + ".backups");
}
