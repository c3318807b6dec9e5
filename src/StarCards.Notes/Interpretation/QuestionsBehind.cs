using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Words;

namespace StarCards.Notes.Interpretation;

/// <summary>Questions that stand below the answer of a heading and are none of its probes: behind a rule, in bold, or folded one by one.</summary>
internal static class QuestionsBehind
{
    private const int Fewest = 2;
    private const int FewestBold = 3;

    /// <summary>Where they begin, or the number of nodes where there are none.</summary>
    public static int In(Stretch content)
    {
        if (content.FindIndex(static node => node.Kind == NodeKind.Heading) is var heading and >= 0)
        {
            return IsSeriesOfStories(content, heading) ? heading : content.Count;
        }

        if (content.Count > 0 && content.TrueForAll(IsOfInterviewer))
        {
            return 0;
        }

        var folded = content.FindIndex(IsFolded);
        if (folded >= 0 && content.CountOf(IsFolded) >= Fewest)
        {
            return folded;
        }

        var bold = content.FindIndex(IsBoldQuestion);
        if (bold >= 0 && content.CountOf(IsBoldQuestion) >= FewestBold)
        {
            return bold;
        }

        var rule = content.FindIndex(static node => node.Kind == NodeKind.Rule);
        var isSeries = rule >= 0 && rule + 1 < content.Count && IsAsking(content[rule + 1]) && content[rule..].CountOf(IsAsking) >= Fewest;
        return isSeries ? rule : content.Count;
    }

    /// <summary>A story told, and headings below it with stories of their own: they are its neighbours, whatever their level.</summary>
    private static bool IsSeriesOfStories(Stretch content, int first) =>
        content[first..].CountOf(static node => node.Kind == NodeKind.Heading && node.TellsBelow) >= Fewest && LabelGate.HasStory(content[..first])
        && !content[first..].Exists(static node => VersionTitleRule.IsVersion(node) || StoryTitleRule.IsTitle(node) || FollowUpRule.IsFollowUp(node));

    /// <summary>A paragraph as only interviewers speak: no answer to anything.</summary>
    private static bool IsOfInterviewer(Node node) => node is { Kind: NodeKind.Line, BlankBefore: true } && QuestionWords.OfInterviews.IsHeadOf(node.Folded.AsSpan().TrimStart(" \"'"));

    private static bool IsBoldQuestion(Node node) => node.Kind == NodeKind.Line && node.IsBold && IsAsking(node);

    private static bool IsFolded(Node node) => node.Kind == NodeKind.Details && node.Ask == Ask.Candidate;

    private static bool IsAsking(Node node) =>
        node.Kind is NodeKind.Line or NodeKind.Item && node.Ask == Ask.Candidate && !FollowUpRule.IsFollowUp(node);
}
