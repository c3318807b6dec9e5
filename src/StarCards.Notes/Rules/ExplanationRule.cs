using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>Tells the parts of a story explained ("Situation: describe the context") from a story told.</summary>
internal static class ExplanationRule
{
    private const int FewestParts = 3;

    /// <param name="nodes">Neighbours.</param>
    /// <param name="labels">The labels among them.</param>
    public static bool IsExplained(Stretch nodes, LabelGate labels)
    {
        if (labels.Count < FewestParts || AdviceRule.TellsOfHerUnasked(nodes[labels.First..]) || AdviceRule.SaysI(nodes[..labels.First]))
        {
            return false;
        }

        var explained = 0;
        var filled = 0;
        for (var i = 0; i < nodes.Count; i++)
        {
            if (labels.Of(nodes[i]) is { } label && TextOf(nodes, i, labels, label) is { Length: > 0 } text)
            {
                filled++;
                explained += IsInstruction(text) ? 1 : 0;
            }
        }

        return filled >= FewestParts && explained * 2 > filled;
    }

    private static bool IsInstruction(string text)
    {
        var folded = TextFold.Fold(Cards.NoteText.PlainLine(text));
        return LabelWords.Find(folded) is not null || AdviceWords.Instruction.IsHeadOf(folded.AsSpan().TrimStart(" \"'(-")) || AdviceWords.Reader.IsIn(folded) && !AdviceWords.ToldToYou.IsHeadOf(folded);
    }

    /// <summary>What stands behind a label, or right below it.</summary>
    private static string? TextOf(Stretch nodes, int at, LabelGate labels, StarLabel label)
    {
        if (!label.IsEmpty)
        {
            return label.Rest;
        }

        var below = nodes[at].Children.Count > 0 ? nodes[at].Children[0] : at + 1 < nodes.Count && labels.Of(nodes[at + 1]) is null ? nodes[at + 1] : null;
        return below?.Text;
    }
}
