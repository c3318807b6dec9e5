using System.Text.Json;
using Microsoft.Data.Sqlite;
using StarCards.Cards;
using StarCards.Reviews;

namespace StarCards.Sqlite.Notes;

/// <summary>
/// Reads notes by the thousand: their text goes from the row's bytes into the note, and what many of them share (file,
/// deck) is made once.
/// </summary>
internal sealed class NoteReader(SqliteConnection connection, bool areLivingAlone) : IDisposable
{
    private readonly Statement _row = new(
        connection,
        "SELECT id, content, file, deck, place, first_seen_at, changed_at, is_living FROM note" + (areLivingAlone ? " WHERE is_living = 1" : ""));

    private readonly Dictionary<string, (string Path, bool IsShown)> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DeckName> _decks = new(StringComparer.Ordinal);

    /// <param name="isShown">Whether the notes of a file are wanted; asked once for each.</param>
    public IEnumerable<KnownNote> Read(Func<string, bool> isShown)
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
                yield return new KnownNote(Note(file.Path), _row.Long(7) == 1);
            }
        }
    }

    public void Dispose() => _row.Dispose();

    private IdentifiedNote Note(string file)
    {
        var deckText = _row.Text(3);
        if (!_decks.TryGetValue(deckText, out var deck))
        {
            _decks.Add(deckText, deck = DeckName.Parse(deckText));
        }

        return new IdentifiedNote(
            NoteId.Parse(_row.Text(0)),
            JsonSerializer.Deserialize(_row.Utf8(1), NoteJson.Default.Note)!,
            file,
            deck,
            _row.Int(4),
            AnkiNoteId: 0,
            new Instant(_row.Long(5)),
            new Instant(_row.Long(6)));
    }
}
