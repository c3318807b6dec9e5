using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Words;

namespace StarCards.Notes.Interpretation;

/// <summary>A heading that only says "Answer" belongs to the question above it, be it a heading or the last of a list.</summary>
internal static class AnswerHeadings
{
    private const int FewestQuestions = 4;

    /// <summary>Hangs the answer headings of a whole outline under their questions.</summary>
    public static List<Node> Regrouped(List<Node> outline) => Regroup(outline) ?? outline;

    /// <summary>Regroups what hangs below; gives the nodes of this level where they changed.</summary>
    private static List<Node>? Regroup(Stretch nodes)
    {
        List<Node>? kept = null;
        for (var i = 0; i < nodes.Count; i++)
        {
            var node = nodes[i];
            var above = kept is null ? i > 0 ? nodes[i - 1] : null : kept[^1];
            if (node.Kind == NodeKind.Heading && above is not null && SaysAnswer(node, above) && (IsAsking(above) || IsBareQuestion(above)))
            {
                kept ??= [.. nodes[..i]];
                (IsBareQuestion(above) ? above.Children[^1] : above).Add(node);
                if (CutQuestionsBehind(node) is { } questions)
                {
                    kept.Add(questions);
                }
            }
            else
            {
                kept?.Add(node);
            }

            if (node.Kind == NodeKind.Heading && Regroup(node.Children) is { } children)
            {
                node.Replace(children);
            }
        }

        return kept;
    }

    private static bool SaysAnswer(Node heading, Node above) =>
        heading.Plain.TrimEnd(':', ' ') is var title && AskPrefix.AnswerLength(title + ":") > title.Length || above is { Kind: NodeKind.Line, QuestionPrefix: > 0 } && VersionTitleRule.IsWay(heading.Folded);

    /// <summary>A list of interviewers' questions behind a rule is no part of the answer: it is cut off, under a heading without words.</summary>
    private static Node? CutQuestionsBehind(Node answer)
    {
        var children = answer.Children;
        for (var i = 0; i < children.Count; i++)
        {
            if (children[i].Kind == NodeKind.Rule && children[(i + 1)..].While(static node => node.Kind == NodeKind.Item).CountOf(static node => QuestionWords.OfInterviews.IsHeadOf(node.Folded)) >= FewestQuestions)
            {
                var untitled = new Node(NodeKind.Heading, children[i].Row, string.Empty) { Level = answer.Level };
                untitled.Replace([.. children[(i + 1)..]]);
                answer.Replace([.. children[..i]]);
                return untitled;
            }
        }

        return null;
    }

    /// <summary>"### Question" over the line or the list that asks.</summary>
    private static bool IsBareQuestion(Node above) =>
        above is { Kind: NodeKind.Heading, Children: [.., { Kind: NodeKind.Line or NodeKind.Item }] } && above.Plain.TrimEnd(':', ' ') is var title && AskPrefix.QuestionLength(title + ":") > title.Length;

    private static bool IsAsking(Node above) =>
        above.Kind is NodeKind.Heading or NodeKind.Item or NodeKind.Line && (above.Ask >= Ask.Question || above.QuestionPrefix > 0) && !HintRule.IsRubric(above);
}
