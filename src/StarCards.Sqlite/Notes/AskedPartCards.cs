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

    public IReadOnlyList<AskedPartCardRow> ReadRows() =>
        connection.Query<AskedPartCardRow>("SELECT note AS Note, asked_at AS AskedAt FROM asked_part_cards ORDER BY note").AsList();

    public void Ask(NoteId note, Instant at) => Add([new AskedPartCardRow(note.ToString(), at.UnixMilliseconds)]);

    /// <summary>Adds notes; of two instants the earlier one stays.</summary>
    public void Add(IReadOnlyList<AskedPartCardRow> rows) => connection.Execute(
        "INSERT INTO asked_part_cards (note, asked_at) VALUES (@Note, @AskedAt) ON CONFLICT (note) DO UPDATE SET asked_at = min(asked_at, excluded.asked_at)",
        rows.ToList());

    public void Clear() => connection.Execute("DELETE FROM asked_part_cards");
}
