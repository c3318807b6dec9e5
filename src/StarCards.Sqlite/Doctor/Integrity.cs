using Dapper;
using Microsoft.Data.Sqlite;

namespace StarCards.Sqlite.Doctor;

/// <summary>What SQLite itself says of the file.</summary>
[DapperAot]
internal static class Integrity
{
    private const string Sound = "ok";

    public static IEnumerable<Finding> Findings(SqliteConnection connection) =>
        connection.Query<string>("PRAGMA integrity_check(20)")
            .Where(said => said != Sound)
            .Select(said => new Finding($"the file is damaged: {said.ReplaceLineEndings(" ")}; bring a backup back with: starcards restore FILE", CanBeMended: false));
}
