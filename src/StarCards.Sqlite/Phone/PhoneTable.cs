using Dapper;
using Microsoft.Data.Sqlite;
using StarCards.Phone;

namespace StarCards.Sqlite.Phone;

/// <summary>What the last package from Anki said of each card and note, and which reviews have another number there.</summary>
[DapperAot]
internal sealed class PhoneTable(SqliteConnection connection)
{
    public IReadOnlyList<PhoneCard> ReadCards() =>
        [.. connection.Query<PhoneCardRow>(
            "SELECT card AS Card, anki_card AS AnkiCard, is_suspended AS IsSuspended, flag AS Flag, modified_at AS ModifiedAt FROM phone_card ORDER BY card").Select(row => row.ToCard())];

    public void SaveCards(IEnumerable<PhoneCard> cards) => connection.Execute(
        "INSERT OR REPLACE INTO phone_card (card, anki_card, is_suspended, flag, modified_at) VALUES (@Card, @AnkiCard, @IsSuspended, @Flag, @ModifiedAt)",
        cards.Select(PhoneCardRow.Of).ToList());

    public IReadOnlyList<PhoneNote> ReadNotes() =>
        [.. connection.Query<PhoneNoteRow>(
            "SELECT note AS Note, modified_at AS ModifiedAt, tags AS Tags, text_hash AS TextHash, read_at AS ReadAt FROM phone_note ORDER BY note").Select(row => row.ToNote())];

    public void SaveNotes(IEnumerable<PhoneNote> notes)
    {
        using var insert = new Statement(connection, "INSERT OR REPLACE INTO phone_note (note, modified_at, tags, text_hash, read_at) VALUES (?, ?, ?, ?, ?)");
        foreach (var row in notes.Select(PhoneNoteRow.Of))
        {
            insert.Bind(1, row.Note);
            insert.Bind(2, row.ModifiedAt);
            insert.Bind(3, row.Tags);
            insert.Bind(4, row.TextHash);
            insert.Bind(5, row.ReadAt);
            insert.Execute();
        }
    }

    /// <summary>Takes over what another collection knows: of a card the later change, of a note the package read later, of a moved review the smaller number.</summary>
    public void Unite(PhoneTable theirs)
    {
        var cards = ReadCards().ToDictionary(card => card.Card);
        SaveCards(theirs.ReadCards().Where(card => !cards.TryGetValue(card.Card, out var ours) || ours.ModifiedAt < card.ModifiedAt));
        var notes = ReadNotes().ToDictionary(note => note.Note);
        SaveNotes(theirs.ReadNotes().Where(note => !notes.TryGetValue(note.Note, out var ours) || ours.ReadAt < note.ReadAt));
        connection.Execute(
            "INSERT OR IGNORE INTO moved_review (at, card, kind, number) VALUES (@At, @Card, @Kind, @Number) ON CONFLICT (at, card, kind) DO UPDATE SET number = min(number, excluded.number)",
            theirs.ReadMoved().Select(MovedReviewRow.Of).ToList());
    }

    public IReadOnlyList<MovedReview> ReadMoved() =>
        [.. connection.Query<MovedReviewRow>("SELECT at AS At, card AS Card, kind AS Kind, number AS Number FROM moved_review ORDER BY at, card, kind").Select(row => row.ToMoved())];

    /// <summary>Adds moves; one that is known keeps its number.</summary>
    public void AddMoved(IEnumerable<MovedReview> moved) => connection.Execute(
        "INSERT OR IGNORE INTO moved_review (at, card, kind, number) VALUES (@At, @Card, @Kind, @Number)",
        moved.Select(MovedReviewRow.Of).ToList());
}
