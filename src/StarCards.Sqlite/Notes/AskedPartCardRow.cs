namespace StarCards.Sqlite.Notes;

/// <summary>A row of the notes whose part cards are asked for.</summary>
internal sealed record AskedPartCardRow(string Note, long AskedAt);
