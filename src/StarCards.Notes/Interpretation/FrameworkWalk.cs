using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Weighing;
using StarCards.Notes.Words;

namespace StarCards.Notes.Interpretation;

/// <summary>A place of frameworks: every line that is not inside another framework's list is the name of one.</summary>
internal sealed class FrameworkWalk(BodyWalk walk)
{
    private const int LongestName = 110;

    public int Line(int i)
    {
        var node = walk.Nodes[i];
        walk.Close();
        var end = i + 1;
        while (end < walk.Nodes.Count && IsUnder(i, end))
        {
            end++;
        }

        if (IsNone(node) || node.Plain.Length > LongestName && InlineParts.Of(node) is null || !QuestionRule.HasLetter(node.Prompt.Words))
        {
            Leave(node, "text beside frameworks");
            return i + 1;
        }

        Make(node, node.Children.Count == 0 ? walk.Nodes[(i + 1)..end] : [.. node.Children, .. walk.Nodes[(i + 1)..end]]);
        return end;
    }

    public void Item(Node node)
    {
        walk.Close();
        if (IsNone(node) || node.Text.Length == 0 || PlaceholderRule.IsNothing(node.Text) || LinkRule.IsAnchor(node) || !QuestionRule.HasLetter(node.Prompt.Words))
        {
            Leave(node, PlaceholderRule.IsNothing(node.Text) ? "placeholder" : "no framework");
            return;
        }

        Make(node, node.Children);
    }

    /// <summary>No card begins on the line, and none of the names that everybody knows.</summary>
    private static bool IsNone(Node node) => node.Verdict == Verdict.Silent && !FrameworkNames.All.IsHeadOf(node.Folded);

    /// <summary>A line that names none; frameworks may hang below it.</summary>
    private void Leave(Node node, string reason)
    {
        if (node.HoldsPrompt)
        {
            walk.Findings.Structure(node, "category");
            new BodyWalk(walk.Findings, node.Children, walk.Current).Run();
        }
        else
        {
            walk.Findings.Ignore(node, reason);
        }
    }

    private void Make(Node node, Stretch content) =>
        new FrameworkMaker(walk.Findings).Make(node.Text, node.Line, walk.Current, content);

    /// <summary>A list, or the further lines of a paragraph, below the name.</summary>
    private bool IsUnder(int head, int at)
    {
        var node = walk.Nodes[at];
        if (node.Kind == NodeKind.Item)
        {
            return walk.Nodes[head].Children.Count == 0;
        }

        return node.Kind is NodeKind.Line && !node.BlankBefore && !(NamesParts(walk.Nodes[head]) && NamesParts(node)) || node.Kind is NodeKind.Table or NodeKind.Fence;
    }

    /// <summary>A whole framework on its line.</summary>
    private static bool NamesParts(Node node) => InlineParts.Of(node) is { Name.Length: > 0 };
}
