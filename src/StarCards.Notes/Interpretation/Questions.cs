using StarCards.Cards;
using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Words;

namespace StarCards.Notes.Interpretation;

/// <summary>Begins a question at a node: its prompt, joined where it wraps, and what it follows up on.</summary>
internal static class Questions
{
    public static Asked Of(BodyWalk walk, Node node, PromptStyle style, int number, Stretch further)
    {
        walk.Accept();
        foreach (var line in further)
        {
            walk.Findings.Accounts.Card(line.Line, "prompt");
        }

        var prefix = node.QuestionPrefix;
        var own = prefix > 0 && prefix < node.Text.Length ? LeadingLabel.Rest(node.Text, prefix) : node.Text;
        var text = further.Count == 0 ? own : Joined(own, further);
        var (prompt, behind) = prefix > 0 ? PromptSplit.OfLabelled(text) : PromptSplit.Of(text);
        var cleaned = ReferenceEquals(prompt, node.Text) ? node.Prompt : PromptRule.Clean(prompt);
        var scope = walk.ScopeFor(style, number);
        var asked = new Asked(cleaned with { Words = FollowUpRule.Without(cleaned.Words) }, node.Line, scope, style) { InlineAnswer = behind, CommentId = node.Row.CommentId, Marker = node.Marker };
        var parent = walk.Open ?? walk.Previous;
        if (parent is not null && (IsReference(cleaned.Words) || FollowUpRule.IsFollowUp(node)))
        {
            asked.FollowUpOf = new FollowUp(parent.Prompt.Words, parent.Line);
        }

        return asked;
    }

    /// <summary>The asked text of a fragment below a stem.</summary>
    public static Asked OfFragment(BodyWalk walk, string stem, Node fragment)
    {
        walk.Accept();
        var (prompt, behind) = PromptSplit.Of(fragment.Text);
        var cleaned = PromptRule.Clean(prompt);
        var words = stem.TrimEnd(' ', ':', '.', '…') + " " + cleaned.Words.TrimStart('.', '…', ' ');
        return new Asked(cleaned with { Words = words }, fragment.Line, walk.Outer, PromptStyle.Item) { InlineAnswer = behind, CommentId = fragment.Row.CommentId };
    }

    /// <summary>One line of several; no blank stands where words have none between them.</summary>
    private static string Joined(string own, Stretch further)
    {
        var text = own;
        foreach (var line in further)
        {
            text += text.Length > 0 && PhraseTable.IsUnspaced(text[^1]) ? line.Text : " " + line.Text;
        }

        return text;
    }

    /// <summary>A caret that stands for the item above.</summary>
    private static bool IsReference(string words) => words.StartsWith('^') || words.EndsWith(" ^", StringComparison.Ordinal) || words.Contains(" ^ ", StringComparison.Ordinal) || words.StartsWith("same story but", StringComparison.OrdinalIgnoreCase);
}
