using System.Text.Json;
using StarCards.Cards;

namespace StarCards.Sqlite.Notes;

/// <summary>A row of the table of notes.</summary>
internal sealed record NoteRow(string Id, string Content, string File, string Deck, long Place, long FirstSeenAt, long ChangedAt, long IsLiving)
{
    public static NoteRow Of(IdentifiedNote note, bool isLiving) => new(
        note.Id.ToString(),
        JsonSerializer.Serialize(note.Note, NoteJson.Default.Note),
        note.Source,
        note.Deck.ToString(),
        note.Order,
        note.FirstSeenAt.UnixMilliseconds,
        note.ChangedAt.UnixMilliseconds,
        isLiving ? 1 : 0);
}
