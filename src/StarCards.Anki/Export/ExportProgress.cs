namespace StarCards.Anki.Export;

/// <summary>How far an export has come.</summary>
/// <param name="Notes">Notes written so far.</param>
/// <param name="TotalNotes">Notes to write.</param>
public readonly record struct ExportProgress(int Notes, int TotalNotes);
