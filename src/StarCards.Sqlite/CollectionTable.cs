using Dapper;
using Microsoft.Data.Sqlite;
using StarCards.Reviews;

namespace StarCards.Sqlite;

/// <summary>What is known of the collection as a whole.</summary>
[DapperAot]
internal sealed class CollectionTable(SqliteConnection connection)
{
    public string? ReadMachine() => connection.ExecuteScalar<string?>("SELECT machine FROM collection");

    public void Create(string machine, Instant at) => connection.Execute(
        "INSERT OR IGNORE INTO collection (one, machine, created_at) VALUES (1, @machine, @at)",
        new { machine, at = at.UnixMilliseconds });
}
