using StarCards.Cards;

namespace StarCards.Sqlite.Notes;

/// <summary>Which cards a note has.</summary>
internal static class CardFaces
{
    /// <summary>The story or framework card, then, where asked for, a part card for each part that the first story fills.</summary>
    public static IEnumerable<Face> Of(IdentifiedNote note, bool withParts)
    {
        var parts = withParts && note.Note.Kind == NoteKind.Question ? note.Note.Star.Filled.Select(Faces.OfPart) : [];
        return parts.Prepend(Faces.Main(note.Note.Kind));
    }
}
