namespace StarCards.Anki.Export;

/// <summary>What a written package holds.</summary>
/// <param name="Notes">Notes.</param>
/// <param name="Cards">Cards, part cards included.</param>
/// <param name="Decks">Decks, parents included.</param>
/// <param name="Reviews">Rows of the review log.</param>
/// <param name="Media">Pictures.</param>
/// <param name="Bytes">The file's size.</param>
public sealed record ExportSummary(int Notes, int Cards, int Decks, int Reviews, int Media, long Bytes);
