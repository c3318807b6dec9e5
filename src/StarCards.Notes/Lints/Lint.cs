using StarCards.Notes.Interpretation;
using StarCards.Notes.Lines;
using StarCards.Reading;

namespace StarCards.Notes.Lints;

/// <summary>Everything that there is to say about a source, in the order of its positions.</summary>
internal static class Lint
{
    public static IReadOnlyList<Diagnostic> All(SourceText source, RowSet rows, FrontMatter front, IReadOnlyList<Finding> findings) => [];
}
