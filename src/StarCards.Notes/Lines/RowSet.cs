using StarCards.Reading;

namespace StarCards.Notes.Lines;

/// <summary>All rows of a source, and the slips that were met on the way.</summary>
internal sealed record RowSet(
    LineTable Lines,
    List<Row> Rows,
    IReadOnlyList<SourcePosition> OpenComments,
    IReadOnlyList<int> OpenFences);
