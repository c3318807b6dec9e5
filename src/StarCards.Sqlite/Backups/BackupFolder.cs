using System.Globalization;
using StarCards.Reviews;

namespace StarCards.Sqlite.Backups;

/// <summary>Where the copies that the program makes by itself lie, and what they are called: a folder beside the database.</summary>
internal static class BackupFolder
{
    private const string DailyPrefix = "daily-";

    public static string Of(string databasePath) =>
        Path.Combine(Path.GetDirectoryName(databasePath)!, Path.GetFileNameWithoutExtension(databasePath) + ".backups");

    /// <summary>The copy of a day, by the date in UTC.</summary>
    public static string Daily(string databasePath, Instant now) => Named(databasePath, DailyPrefix + Stamp(now, "yyyy-MM-dd"));

    /// <summary>The copy that was asked for without a name.</summary>
    public static string Asked(string databasePath, Instant now) => Named(databasePath, "backup-" + Stamp(now, "yyyy-MM-dd-HHmmss"));

    /// <summary>What a restore replaced.</summary>
    public static string Replaced(string databasePath, Instant now) => Named(databasePath, "replaced-" + Stamp(now, "yyyy-MM-dd-HHmmss"));

    /// <summary>The daily copies, newest first.</summary>
    public static IReadOnlyList<string> AllDaily(string databasePath) =>
        [.. Directory.EnumerateFiles(Of(databasePath), DailyPrefix + "*.db").OrderDescending(StringComparer.Ordinal)];

    private static string Named(string databasePath, string name) => Path.Combine(Of(databasePath), name + ".db");

    private static string Stamp(Instant now, string format) => now.Utc.ToString(format, CultureInfo.InvariantCulture);
}
