namespace StarCards.Anki.NoteTypes;

/// <summary>A template of a note type: one kind of card.</summary>
/// <param name="Name">Its name; frozen.</param>
/// <param name="Id">Its id; frozen.</param>
/// <param name="NeedsAll">The fields that must all be filled for a card to exist; where it is one, that one.</param>
/// <param name="Front">The front, in Anki's template language.</param>
/// <param name="Back">The back.</param>
internal sealed record NoteTypeTemplate(string Name, long Id, IReadOnlyList<string> NeedsAll, string Front, string Back);
