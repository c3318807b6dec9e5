using Dapper;
using Microsoft.Data.Sqlite;
using StarCards.Cards;
using StarCards.Reviews;

namespace StarCards.Sqlite.Notes;

/// <summary>The notes whose part cards are asked for, whatever the setting says.</summary>
[DapperAot]
internal sealed class AskedPartCards(SqliteConnection connection)
{
    public HashSet<string> Read() => connection.Query<string>("SELECT note FROM asked_part_cards").ToHashSet(StringComparer.Ordinal);

    public void Ask(NoteId note, Instant at) =>
        connection.Execute("INSERT OR IGNORE INTO asked_part_cards (note, asked_at) VALUES (@note, @at)", new { note = note.ToString(), at = at.UnixMilliseconds });

    public void Clear() => connection.Execute("DELETE FROM asked_part_cards");
}
