using StarCards.Notes.Outline;
using StarCards.Notes.Rules;

namespace StarCards.Notes.Interpretation;

/// <summary>A heading that only says "Answer" belongs to the question above it, be it a heading or the last of a list.</summary>
internal static class AnswerHeadings
{
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
            if (node.Kind == NodeKind.Heading && above is not null && SaysAnswer(node, above) && IsAsking(above))
            {
                kept ??= [.. nodes[..i]];
                above.Add(node);
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

    private static bool IsAsking(Node above) =>
        above.Kind is NodeKind.Heading or NodeKind.Item or NodeKind.Line && (above.Ask >= Ask.Question || above.QuestionPrefix > 0);
}
