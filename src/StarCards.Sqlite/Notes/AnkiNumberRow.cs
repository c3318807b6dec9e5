namespace StarCards.Sqlite.Notes;

/// <summary>A row of the table of Anki's numbers.</summary>
internal sealed record AnkiNumberRow(string Owner, long Number);
