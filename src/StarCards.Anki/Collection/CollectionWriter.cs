using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;
using StarCards.Anki.Html;

namespace StarCards.Anki.Collection;

/// <summary>Writes a collection of schema 11 into a new file, in one transaction, with rollback journal and no traces of the machine.</summary>
internal sealed class CollectionWriter : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly RowInsert _notes;
    private readonly RowInsert _cards;
    private readonly RowInsert _reviews;

    public CollectionWriter(string path)
    {
        var settings = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false };
        _connection = new SqliteConnection(settings.ToString());
        _connection.Open();
        // The file is thrown away when anything fails, so it needs neither journal nor flush; the zip is what is flushed.
        Run("pragma page_size = 4096; pragma encoding = 'UTF-8'; pragma journal_mode = off; pragma synchronous = off; pragma locking_mode = exclusive;");
        Run(Schema11.Tables);
        _transaction = _connection.BeginTransaction();
        _notes = new RowInsert(_connection, "notes", 11);
        _cards = new RowInsert(_connection, "cards", 18);
        _reviews = new RowInsert(_connection, "revlog", 9);
    }

    public void Add(NoteRow note)
    {
        var sort = note.SortText;
        _notes.Run(note.Id, note.Guid, note.NoteTypeId, note.ModifiedSeconds, -1L, note.Tags, note.Fields, sort, FieldText.Checksum(sort), 0L, "");
    }

    public void Add(CardRow card) => _cards.Run(
        card.Id, card.NoteId, card.DeckId, card.Ordinal, card.ModifiedSeconds, -1L, card.Type, card.Queue, card.Due, card.IntervalDays,
        card.Factor, card.Reps, card.Lapses, card.StepsLeft, 0L, 0L, card.Flag, card.Data);

    public void Add(ReviewRow review) => _reviews.Run(
        review.Id, review.CardId, -1L, review.Button, review.Interval, review.LastInterval, review.Factor, review.Milliseconds, review.Type);

    /// <summary>Writes the row that describes the collection and closes the transaction.</summary>
    public void Finish(CollectionHead head)
    {
        var row = new RowInsert(_connection, "col", 13);
        row.Run(1L, head.CreatedSeconds, head.ModifiedMilliseconds, head.ModifiedMilliseconds, (long)Schema11.Version, 0L, 0L, 0L, head.Settings, head.NoteTypes, head.Decks, head.Presets, "{}");
        row.Dispose();
        _transaction.Commit();
        Run(Schema11.Indexes);
    }

    public void Dispose()
    {
        _notes.Dispose();
        _cards.Dispose();
        _reviews.Dispose();
        _transaction.Dispose();
        _connection.Dispose();
    }

    [SuppressMessage("Security", "CA2100", Justification = "Only constants of ours come here.")]
    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
