using StarCards.Notes.Outline;
using StarCards.Notes.Rules;

namespace StarCards.Notes.Interpretation;

/// <summary>The bare questions behind "Story 1" and what it tells: each is asked, and the story answers it.</summary>
internal static class StoryUses
{
    /// <summary>How many bare questions, items or headings, end what she tells; 0 where it ends otherwise.</summary>
    public static int CountBehind(Stretch nodes)
    {
        var told = nodes.While(static node => node.Kind == NodeKind.Line || node.Kind == NodeKind.Item && node.Ask < Ask.Question);
        var uses = nodes[told.Count..];
        var isOfQuestions = uses.Count > 0 && uses.TrueForAll(IsBare) && uses.CountOf(static node => node.Ask == Ask.Candidate) * 2 > uses.Count;
        return isOfQuestions && Tells(told) && !told.Exists(static node => node.Ask >= Ask.Question) ? uses.Count : 0;
    }

    /// <summary>A story, by its labels or by an "I".</summary>
    public static bool Tells(Stretch nodes) => LabelGate.HasStory(nodes) || AdviceRule.SaysI(nodes);

    /// <summary>An item or a heading with nothing below it but tags of hers ("@conflict").</summary>
    public static bool IsBare(Node node) =>
        node.Kind is NodeKind.Item or NodeKind.Heading && node.Children.TrueForAll(static child => child is { Kind: NodeKind.Line, Children.Count: 0 } && child.Text.StartsWith('@'));
}
