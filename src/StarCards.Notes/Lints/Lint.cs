using StarCards.Cards;
using StarCards.Notes.Interpretation;
using StarCards.Notes.Lines;
using StarCards.Reading;

namespace StarCards.Notes.Lints;

/// <summary>Everything that there is to say about a source, in the order of its positions.</summary>
internal static class Lint
{
    public static IReadOnlyList<Diagnostic> All(SourceText source, RowSet rows, FrontMatter front, int tooDeepAt, IReadOnlyList<Finding> findings)
    {
        var place = new Placing(source.Path, rows.Rows);
        var said = SourceLints.Of(source, rows, front, tooDeepAt, place)
            .Concat(TwiceLints.Of(findings, place))
            .Concat(findings.SelectMany(finding => GapLints.Of(finding, place)))
            .Concat(Stories(findings).SelectMany(told => StoryLints.Of(told.Finding, told.Story, place)))
            .Concat(PlaceholderLint.Of(findings, place));
        return [.. said.OrderBy(diagnostic => diagnostic.Position).ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)];
    }

    /// <summary>Each story once, however many questions it serves.</summary>
    private static IEnumerable<(Finding Finding, Story Story)> Stories(IReadOnlyList<Finding> findings) =>
        findings.SelectMany(finding => finding.Note.Stories.Select(story => (finding, story))).DistinctBy(told => told.story.Line);
}
