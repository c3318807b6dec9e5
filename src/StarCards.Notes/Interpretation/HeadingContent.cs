using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Words;

namespace StarCards.Notes.Interpretation;

/// <summary>What the nodes below a heading are together: questions of theirs, a method, what a story is for.</summary>
internal static class HeadingContent
{
    private const int FewestTold = 12;
    private const int FarthestUse = 5;

    private static readonly PhraseTable FromCandidate = new("from candidate|from candidates|from the candidate|от кандидата");

    /// <summary>"Questions for you" over what only interviewers ask: the title is theirs.</summary>
    public static bool IsAskedHer(Node heading) => !FromCandidate.IsIn(heading.Folded) && AskedOfHer(heading.Children) + heading.Children.Where(static node => node.Kind == NodeKind.Heading).CountOf(static node => AskedOfHer(node.Children) > 0) >= 2;

    private static int AskedOfHer(Stretch nodes) =>
        nodes.CountOf(static node => node.Kind is NodeKind.Item or NodeKind.Line or NodeKind.Heading && QuestionWords.OfInterviews.IsHeadOf(node.Folded));

    public static bool IsExplained(Node heading) =>
        ExplanationRule.IsExplained(heading.Children, new LabelGate(heading.Children));

    public static bool HasUseFor(Node heading)
    {
        if (IsBareList(heading.Children))
        {
            return false;
        }

        foreach (var node in heading.Children.Take(FarthestUse))
        {
            var first = node.Kind == NodeKind.Quote && node.Children.Count > 0 ? node.Children[0] : node;
            if (first.Kind is NodeKind.Line or NodeKind.Item && UseForRule.Behind(first) is not null)
            {
                return !UseForRule.OnlyNames(first) || StoryUses.Tells(heading.Children);
            }
        }

        return false;
    }

    /// <summary>"Questions:" and its list, and no story that they could be for.</summary>
    private static bool IsBareList(Stretch nodes) =>
        nodes.Count > 1 && nodes[0] is { Kind: NodeKind.Line, Children.Count: 0 } label && label.Plain.EndsWith(':') && nodes[1..].TrueForAll(static node => node.Kind == NodeKind.Item);

    /// <summary>"STAR" over parts that are told at length, and not explained to a reader: a story without another title.</summary>
    public static bool IsToldByMethod(Node heading) =>
        FrameworkNames.All.IsHeadOf(heading.Folded) && heading.TellsBelow && !AdviceRule.SpeaksToReader(heading.Children)
        && heading.Children.CountOf(static node => node.Kind == NodeKind.Heading ? AdviceRule.TellsOfHer(node.Children) : node.SpeaksOf(Persons.I | Persons.We) && node.Plain.AsSpan().Count(' ') >= FewestTold) >= 2;

    /// <summary>The letters of a method with a word on each.</summary>
    public static bool IsNamedMethod(Node heading) =>
        FrameworkNames.All.IsHeadOf(heading.Folded) && new LabelGate(heading.Children).Count >= 3;
}
