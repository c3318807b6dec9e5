using StarCards.Notes.Outline;
using StarCards.Notes.Rules;

namespace StarCards.Notes.Interpretation;

/// <summary>"Follow up: what would you change?" inside an answer, with the lines that answer it.</summary>
internal static class FollowUpRun
{
    /// <summary>The follow-up at a place with what hangs under it and what follows it, or null; one that nobody answers is a probe.</summary>
    /// <param name="nodes">Neighbours.</param>
    /// <param name="at">Where the follow-up would stand.</param>
    /// <param name="length">How many of the nodes it takes.</param>
    public static Node? At(Stretch nodes, int at, out int length)
    {
        length = 1;
        var head = nodes[at];
        if (head.Kind is not (NodeKind.Line or NodeKind.Item) || !FollowUpRule.IsFollowUp(head) || QuestionRule.Of(Words.TextFold.Fold(FollowUpRule.Without(head.Plain))) < Ask.Question)
        {
            return null;
        }

        while (head.Kind == NodeKind.Line && at + length < nodes.Count && IsAnswering(nodes[at + length], length == 1))
        {
            length++;
        }

        if (head.Children.Count == 0 && length == 1)
        {
            return null;
        }

        var whole = new Node(head.Kind, head.Row, head.Text) { Marker = head.Marker };
        whole.Replace([.. head.Children, .. nodes[(at + 1)..(at + length)]]);
        return whole;
    }

    /// <summary>Questions in the lists below "Follow-ups" that hold an answer, or have it behind them on their line.</summary>
    public static List<Node> AnsweredIn(Stretch nodes)
    {
        var found = new List<Node>();
        foreach (var item in nodes.Where(static node => node.Kind == NodeKind.Item))
        {
            if (item.Children.Count > 0 && QuestionRule.EndsInMark(item.Folded) || IsAnsweredOnItsLine(item))
            {
                found.Add(item);
            }
            else
            {
                found.AddRange(AnsweredIn(item.Children));
            }
        }

        return found;
    }

    private static bool IsAnsweredOnItsLine(Node item) => PromptSplit.Of(item.Text) is (var prompt, not null) && prompt.EndsWith('?');

    private static bool IsAnswering(Node node, bool isFirst) =>
        node.Kind is NodeKind.Line or NodeKind.Item or NodeKind.Quote && (isFirst || !node.BlankBefore) && !FollowUpRule.IsFollowUp(node) && !node.IsBoldTitle() && node.Label is not { IsLetter: false };
}
