namespace StarCards.Sqlite.Notes;

/// <summary>A row of the table of aliases.</summary>
internal sealed record NoteAliasRow(string Alias, string Note);
