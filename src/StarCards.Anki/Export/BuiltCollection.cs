namespace StarCards.Anki.Export;

/// <summary>A collection that is written and waits to be packed.</summary>
/// <param name="IsScheduled">True where a card is not new or suspended, or a review is in it.</param>
/// <param name="Summary">What it holds.</param>
internal sealed record BuiltCollection(bool IsScheduled, ExportSummary Summary);
