using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Words;

namespace StarCards.Notes.Interpretation;

/// <summary>Questions that a guide hands over to: "Try it on the questions below", or several with their labels, "Q:" and "A:".</summary>
internal static class HandedOver
{
    private const int Fewest = 2;

    private static readonly PhraseTable Words = new("questions below|questions that follow");

    /// <summary>"Ask yourself the questions below": they lead to an answer, and are no interviewer's.</summary>
    private static readonly PhraseTable Yourself = new("ask|asks|yourself");

    /// <summary>Where they begin, or the number of nodes where there are none.</summary>
    public static int In(Stretch nodes)
    {
        var first = nodes.Count;
        var labelled = 0;
        for (var i = nodes.Count - 1; i >= 0; i--)
        {
            if (i > 0 && Leads(nodes[i - 1]) && IsSeries(nodes[i..]))
            {
                return i;
            }

            if (IsAnswered(nodes, i) || IsTold(nodes, i))
            {
                (first, labelled) = (i, labelled + 1);
            }
        }

        return labelled >= Fewest ? first : nodes.Count;
    }

    /// <summary>The same among what hangs below a line.</summary>
    public static int Below(Node node) => Leads(node) && IsSeries(node.Children) ? 0 : In(node.Children);

    private static bool Leads(Node node) => node.Kind == NodeKind.Line && Words.IsIn(node.Folded) && !Yourself.IsIn(node.Folded);

    private static bool IsSeries(Stretch nodes) => nodes.While(static node => node is { Kind: NodeKind.Item, Ask: Ask.Candidate }).Count >= Fewest;

    /// <summary>An item that only interviewers ask, with what she did below it.</summary>
    private static bool IsTold(Stretch nodes, int i) =>
        nodes[i] is { Kind: NodeKind.Item, Marker.Kind: MarkerKind.Number, Ask: Ask.Candidate } item && AdviceRule.SaysI(item.Children.Count > 0 ? item.Children : nodes[(i + 1)..].Take(1));

    private static bool IsAnswered(Stretch nodes, int i) =>
        nodes[i] is { Kind: NodeKind.Line or NodeKind.Item, QuestionPrefix: > 0 } node && i + 1 < nodes.Count && nodes[i + 1].AnswerPrefix > 0
        && QuestionRule.Of(TextFold.Fold(node.Prompt.Words)) == Ask.Candidate;
}
