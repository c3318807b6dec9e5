using Dapper;
using Microsoft.Data.Sqlite;
using StarCards.Cards;

namespace StarCards.Sqlite.Notes;

/// <summary>The ids that turned out to be another note's.</summary>
[DapperAot]
internal sealed class NoteAliases(SqliteConnection connection)
{
    /// <summary>The note of each alias; a note is never an alias itself.</summary>
    public Dictionary<NoteId, NoteId> Read() =>
        connection.Query<NoteAliasRow>("SELECT alias AS Alias, note AS Note FROM note_alias").ToDictionary(row => NoteId.Parse(row.Alias), row => NoteId.Parse(row.Note));

    public void Replace(IReadOnlyDictionary<NoteId, NoteId> aliases)
    {
        connection.Execute("DELETE FROM note_alias");
        connection.Execute(
            "INSERT INTO note_alias (alias, note) VALUES (@Alias, @Note)",
            aliases.Select(alias => new NoteAliasRow(alias.Key.ToString(), alias.Value.ToString())).ToList());
    }
}
