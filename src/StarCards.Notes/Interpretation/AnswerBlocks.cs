using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Reading;

namespace StarCards.Notes.Interpretation;

/// <summary>Callouts, folded details and sub-headings under a question.</summary>
internal sealed class AnswerBlocks(AnswerReader reader, Accounts accounts)
{
    public void Callout(Node node, int depth, Slot slot)
    {
        var inner = node.Callout switch
        {
            "success" or "check" or "done" or "answer" or "quote" or "cite" or "example" or "abstract" or "summary" or "note" => Slot.Answer,
            "tip" or "hint" or "important" or "info" or "warning" or "caution" or "attention" or "question" or "help" or "faq" => Slot.Hint,
            _ => slot,
        };
        accounts.Structure(node.Line, "callout");
        var isAnswer = node.Plain.Length > 0 && AskPrefix.AnswerLength(node.Text + ":") > 0;
        inner = isAnswer && inner.Kind == SlotKind.Hint ? Slot.Free : inner;
        if (node.Plain.Length > 0 && !isAnswer)
        {
            reader.Text(new Node(NodeKind.Line, node.Row, node.Text), depth, inner);
        }

        reader.Level(node.Children, depth, inner);
    }

    public void Details(Node node, int depth, Slot slot)
    {
        accounts.Block(node, LineRole.Structure, "HTML");
        var isAnswer = UnfoldRule.Is(node) || node.Folded.Contains("answer", StringComparison.Ordinal);
        if (!isAnswer)
        {
            reader.Text(new Node(NodeKind.Line, node.Row, node.Text), depth, slot);
        }

        reader.Level(node.Children, depth, isAnswer ? Slot.Answer : slot);
    }

    public Slot SubHeading(Node node, Slot slot)
    {
        if (FollowUpRule.IsFollowUp(node) && !QuestionRule.EndsInMark(node.Folded) && node.Children.Exists(static child => child is { Kind: NodeKind.Heading, Ask: >= Ask.Question }))
        {
            accounts.Structure(node.Line, "follow-ups");
            reader.Level(node.Children, 0, Slot.Free);
            return slot;
        }

        if ((FollowUpRule.IsFollowUp(node) && !QuestionRule.EndsInMark(node.Folded) || FollowUpRule.IsPlace(node)) && FollowUpRun.AnsweredIn(node.Children) is { Count: > 0 } answered)
        {
            accounts.Structure(node.Line, "follow-ups");
            Listed(node.Children, [.. answered]);
            return slot;
        }

        if (FollowUpRule.IsPlace(node) && !node.Children.Exists(static child => child.Kind == NodeKind.Heading))
        {
            accounts.Structure(node.Line, "follow-ups");
            reader.Level(node.Children, 0, Slot.Hint);
            return slot;
        }

        if (FollowUpRule.IsFollowUp(node) && node.Children.Count > 0 || node.Ask >= Ask.Question && node.Children.Count > 0 && !HintRule.IsRubric(node))
        {
            reader.Page.AddFollowUp(node);
            return slot;
        }

        if (AskPrefix.AnswerLength(node.Plain + ":") > 0 || AskPrefix.IsAnswerTitle(node.Plain) || VersionTitleRule.IsWay(node.Folded) && !node.TellsBelow)
        {
            accounts.Structure(node.Line, "answer label");
            reader.Level(node.Children, 0, Slot.Answer);
            return slot;
        }

        if (node.Place == Place.Noise && !HintRule.IsRubric(node))
        {
            accounts.Tree(node, LineRole.Ignored, "section without questions");
            return slot;
        }

        var isHint = HintRule.IsHint(node);
        reader.Text(new Node(NodeKind.Line, node.Row, node.Text), 0, isHint ? Slot.Hint : slot.Kind == SlotKind.Part ? Slot.Answer : slot);
        reader.Level(node.Children, 0, isHint ? Slot.Hint : Slot.Free);
        return slot;
    }

    /// <summary>Answered follow-ups in a list become cards; what stands beside them is said of the question.</summary>
    private void Listed(Stretch nodes, HashSet<Node> answered)
    {
        foreach (var node in nodes)
        {
            if (answered.Contains(node))
            {
                reader.Page.AddFollowUp(node);
            }
            else
            {
                reader.Text(node.Kind == NodeKind.Item ? new Node(NodeKind.Line, node.Row, node.Text) : node, 0, Slot.Hint);
                Listed(node.Kind == NodeKind.Item ? node.Children : default, answered);
            }
        }
    }
}
