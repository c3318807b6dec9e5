using Dapper;
using Microsoft.Data.Sqlite;
using StarCards.Cards;

namespace StarCards.Sqlite.Notes;

/// <summary>The notes as they were read last, the vanished ones included.</summary>
[DapperAot]
internal sealed class NoteTable(SqliteConnection connection)
{
    private const string Select =
        "SELECT id AS Id, content AS Content, file AS File, deck AS Deck, place AS Place, first_seen_at AS FirstSeenAt, changed_at AS ChangedAt, is_living AS IsLiving FROM note";

    private const string Upsert =
        """
        INSERT INTO note (id, content, file, deck, place, first_seen_at, changed_at, is_living)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET
            content = excluded.content, file = excluded.file, deck = excluded.deck, place = excluded.place,
            first_seen_at = min(first_seen_at, excluded.first_seen_at), changed_at = excluded.changed_at, is_living = excluded.is_living
        """;

    private const string Remember =
        """
        INSERT INTO note (id, content, file, deck, place, first_seen_at, changed_at, is_living)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET first_seen_at = min(first_seen_at, excluded.first_seen_at)
        """;

    public void Save(IEnumerable<IdentifiedNote> living) => Run(Upsert, living.Select(note => NoteRow.Of(note, isLiving: true)));

    /// <summary>
    /// Adds notes of another collection, out of sight until a refresh finds them; of one that is known only when it was
    /// first seen is news.
    /// </summary>
    /// <returns>How many were never seen here.</returns>
    public int Unite(IReadOnlyList<NoteRow> theirs)
    {
        var before = Count();
        Run(Remember, theirs.Select(static row => row with { IsLiving = 0 }));
        return checked((int)(Count() - before));
    }

    private void Run(string sql, IEnumerable<NoteRow> rows)
    {
        using var statement = new Statement(connection, sql);
        foreach (var row in rows)
        {
            statement.Bind(1, row.Id);
            statement.Bind(2, row.Content);
            statement.Bind(3, row.File);
            statement.Bind(4, row.Deck);
            statement.Bind(5, row.Place);
            statement.Bind(6, row.FirstSeenAt);
            statement.Bind(7, row.ChangedAt);
            statement.Bind(8, row.IsLiving);
            statement.Execute();
        }
    }

    public void SetVanished(IEnumerable<NoteId> notes) =>
        connection.Execute("UPDATE note SET is_living = 0 WHERE id = @Id", notes.Select(note => new NoteKey(note.ToString())).ToList());

    /// <summary>Notes in their order, without their numbers for Anki.</summary>
    /// <param name="isShown">Whether the notes of a file are wanted.</param>
    /// <param name="areLivingAlone">True to leave out what vanished.</param>
    public IReadOnlyList<KnownNote> Read(Func<string, bool> isShown, bool areLivingAlone)
    {
        using var row = new NoteReader(connection, areLivingAlone);
        var notes = row.Read(isShown);
        notes.Sort((one, other) => one.Note.Order != other.Note.Order ? one.Note.Order.CompareTo(other.Note.Order) : one.Note.Id.CompareTo(other.Note.Id));
        return notes;
    }

    private long Count() => connection.ExecuteScalar<long>("SELECT count(*) FROM note");

    public IReadOnlyList<NoteRow> ReadRows() => connection.Query<NoteRow>(Select + " ORDER BY place, id").AsList();
}
