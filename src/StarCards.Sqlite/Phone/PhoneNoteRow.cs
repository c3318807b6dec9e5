using System.Text.Json;
using StarCards.Cards;
using StarCards.Phone;
using StarCards.Reviews;

namespace StarCards.Sqlite.Phone;

/// <summary>A row of what a package said of a note.</summary>
internal sealed record PhoneNoteRow(string Note, long ModifiedAt, string Tags, string TextHash, long ReadAt)
{
    public static PhoneNoteRow Of(PhoneNote note) => new(
        note.Note.ToString(),
        note.ModifiedAt.UnixMilliseconds,
        JsonSerializer.Serialize([.. note.Tags], RowJson.Default.StringArray),
        note.TextHash,
        note.ReadAt.UnixMilliseconds);

    public PhoneNote ToNote() => new(
        NoteId.Parse(Note),
        new Instant(ModifiedAt),
        JsonSerializer.Deserialize(Tags, RowJson.Default.StringArray)!,
        TextHash,
        new Instant(ReadAt));
}
