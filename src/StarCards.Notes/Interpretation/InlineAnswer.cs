using StarCards.Notes.Outline;
using StarCards.Notes.Rules;

namespace StarCards.Notes.Interpretation;

/// <summary>"Why us? TODO", "**Weakness** - starting": what stands behind a prompt on its own line.</summary>
internal static class InlineAnswer
{
    /// <summary>An answer on the prompt's own line.</summary>
    public static void Read(AnswerPage page, Asked asked, string text)
    {
        var node = new Node(NodeKind.Line, new Lines.Row(asked.Line, 0, text, false), text);
        if (PlaceholderRule.IsNothing(text))
        {
            return;
        }

        if ((PlaceholderRule.WordsBehind(text) ?? PlaceholderRule.WordsBehindHole(text)) is { } words)
        {
            page.AddHint(asked.Line, words);
        }
        else if (InlineLabels.Split(text) is { } split)
        {
            page.Labels(node, split);
        }
        else if ((HintRule.IsHint(node) || PromptSplit.IsRemark(node.Folded)) && !SameAsRule.IsPointer(node))
        {
            page.AddHint(asked.Line, text);
        }
        else
        {
            page.Story.Answer(text);
        }
    }
}
