namespace StarCards.Sqlite.Doctor;

/// <summary>A row of SQLite's own table of what there is.</summary>
internal sealed record SchemaRow(string Type, string Name, string Sql);
