using StarCards.Notes.Interpretation;
using StarCards.Notes.Lines;
using StarCards.Reading;

namespace StarCards.Notes.Lints;

/// <summary>Everything that there is to say about a source, in the order of its positions; of a story once, however many questions it serves.</summary>
internal static class Lint
{
    public static IReadOnlyList<Diagnostic> All(SourceText source, RowSet rows, FrontMatter front, int tooDeepAt, IReadOnlyList<Finding> findings, Func<LinkTarget, bool>? isThere)
    {
        var remarks = new Remarks(source.Path, rows);
        SourceLints.Of(source, rows, front, tooDeepAt, remarks);
        TwiceLints.Of(findings, remarks);
        var told = new HashSet<int>();
        foreach (var finding in findings)
        {
            GapLints.Of(finding, remarks);
            foreach (var story in finding.Note.Stories)
            {
                if (told.Add(story.Line))
                {
                    StoryLints.Of(finding, story, remarks);
                }
            }
        }

        PlaceholderLint.Of(findings, remarks);
        TargetLints.Of(remarks, isThere);
        return remarks.InOrder();
    }
}
