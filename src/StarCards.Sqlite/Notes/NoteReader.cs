using Microsoft.Data.Sqlite;
using StarCards.Cards;
using StarCards.Reviews;

namespace StarCards.Sqlite.Notes;

/// <summary>
/// Reads notes by the thousand: what many of them share (file, deck) is made once, and their text, most of the work, is
/// read batch by batch on whatever cores there are while the next rows come in.
/// </summary>
internal sealed class NoteReader(SqliteConnection connection, bool areLivingAlone) : IDisposable
{
    // Smaller collections never leave the thread that they are read on: starting another one would cost more.
    private const int Batch = 1024;

    private readonly Statement _row = new(
        connection,
        "SELECT id, content, file, deck, place, first_seen_at, changed_at, is_living FROM note" + (areLivingAlone ? " WHERE is_living = 1" : ""));

    private readonly Dictionary<string, (string Path, bool IsShown)> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DeckName> _decks = new(StringComparer.Ordinal);

    /// <summary>The notes in the order of the table.</summary>
    /// <param name="isShown">Whether the notes of a file are wanted; asked once for each.</param>
    public List<KnownNote> Read(Func<string, bool> isShown)
    {
        var batches = new List<Task<KnownNote[]>>();
        var rows = new List<UnreadNote>();
        foreach (var row in Rows(isShown))
        {
            rows.Add(row);
            if (rows.Count == Batch)
            {
                var full = rows;
                batches.Add(Task.Run(() => NotesOf(full)));
                rows = new List<UnreadNote>(Batch);
            }
        }

        var last = NotesOf(rows);
        return [.. batches.SelectMany(batch => batch.GetAwaiter().GetResult()), .. last];
    }

    public void Dispose() => _row.Dispose();

    private static KnownNote[] NotesOf(List<UnreadNote> rows) => [.. rows.Select(row => row.Read())];

    private IEnumerable<UnreadNote> Rows(Func<string, bool> isShown)
    {
        while (_row.Read())
        {
            if (!_files.TryGetValue(_row.Text(2), out var file))
            {
                file = (_row.Text(2), isShown(_row.Text(2)));
                _files.Add(file.Path, file);
            }

            if (file.IsShown)
            {
                yield return Row(file.Path);
            }
        }
    }

    private UnreadNote Row(string file)
    {
        var deckText = _row.Text(3);
        if (!_decks.TryGetValue(deckText, out var deck))
        {
            _decks.Add(deckText, deck = DeckName.Parse(deckText));
        }

        return new UnreadNote(
            _row.Text(0),
            _row.Utf8(1).ToArray(),
            file,
            deck,
            _row.Int(4),
            new Instant(_row.Long(5)),
            new Instant(_row.Long(6)),
            _row.Long(7) == 1);
    }
}
