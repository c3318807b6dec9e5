namespace StarCards.Sqlite.Notes;

/// <summary>The key of a note's row.</summary>
internal sealed record NoteKey(string Id);
