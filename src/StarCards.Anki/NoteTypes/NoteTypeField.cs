namespace StarCards.Anki.NoteTypes;

/// <summary>A field of a note type.</summary>
/// <param name="Name">Its name; frozen.</param>
/// <param name="Id">Its id; what Anki knows it by when it is renamed. Frozen.</param>
internal sealed record NoteTypeField(string Name, long Id);
