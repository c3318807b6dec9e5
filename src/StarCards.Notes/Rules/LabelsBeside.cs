using StarCards.Notes.Outline;

namespace StarCards.Notes.Rules;

/// <summary>A list of questions in which the labels of each follow it on its own level: "- Why us?", "- S: …", "- R: …", "- Why now?", "- S: …".</summary>
internal static class LabelsBeside
{
    private const int Fewest = 2;

    public static bool AreIn(Stretch nodes)
    {
        if (nodes.CountOf(IsQuestion) < Fewest)
        {
            return false;
        }

        var gate = new LabelGate(nodes);
        var labelled = 0;
        for (var i = 1; i < nodes.Count && labelled < Fewest; i++)
        {
            labelled += IsQuestion(nodes[i - 1]) && nodes[i].Kind == NodeKind.Item && gate.Of(nodes[i]) is not null ? 1 : 0;
        }

        return labelled == Fewest;
    }

    /// <summary>An item that asks, and begins with no label.</summary>
    public static bool IsQuestion(Node node) => node is { Kind: NodeKind.Item, Label: null } && (node.Ask == Ask.Candidate || node.Ask == Ask.Question && QuestionRule.EndsInMark(node.Folded));
}
