using System.Text.Json;
using StarCards.Cards;
using StarCards.Reviews;

namespace StarCards.Sqlite.Notes;

/// <summary>A note's row, taken off the database but with its text not yet read: that can be done on any thread.</summary>
internal readonly record struct UnreadNote(
    string Id,
    ReadOnlyMemory<byte> Content,
    string File,
    DeckName Deck,
    int Place,
    Instant FirstSeenAt,
    Instant ChangedAt,
    bool IsLiving)
{
    public KnownNote Read() => new(
        new IdentifiedNote(
            NoteId.Parse(Id),
            JsonSerializer.Deserialize(Content.Span, NoteJson.Default.Note)!,
            File,
            Deck,
            Place,
            AnkiNoteId: 0,
            FirstSeenAt,
            ChangedAt),
        IsLiving);
}
