using Dapper;
using Microsoft.Data.Sqlite;
using StarCards.Identity;

namespace StarCards.Sqlite.Identity;

/// <summary>The pairings that wait for the owner's word.</summary>
[DapperAot]
internal sealed class WaitingTable(SqliteConnection connection)
{
    public IReadOnlyList<WaitingPairing> Read() =>
        [.. connection.Query<WaitingRow>("SELECT appeared AS Appeared, vanished AS Vanished, reason AS Reason FROM waiting_pairing ORDER BY appeared, vanished").Select(row => row.ToPairing())];

    /// <summary>Puts these in place of all others.</summary>
    public void Replace(IEnumerable<WaitingPairing> pairings)
    {
        connection.Execute("DELETE FROM waiting_pairing");
        connection.Execute("INSERT INTO waiting_pairing (appeared, vanished, reason) VALUES (@Appeared, @Vanished, @Reason)", pairings.Select(WaitingRow.Of).ToList());
    }
}
