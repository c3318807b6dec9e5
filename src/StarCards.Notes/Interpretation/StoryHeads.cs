using StarCards.Notes.Outline;
using StarCards.Notes.Rules;

namespace StarCards.Notes.Interpretation;

/// <summary>Finds the heads of several stories under one question: "a) the sync", "Option C - …", bold titles over labels.</summary>
internal static class StoryHeads
{
    /// <summary>Indexes of the heads, or none where one story is told.</summary>
    public static IReadOnlyList<int> Find(Stretch content)
    {
        if (content.Count == 0)
        {
            return [];
        }

        var lettered = Indexes(content, IsLettered);
        if (lettered.Count >= 2 && (HasLabels(content, lettered) || lettered.TrueForAll(index => content[index].Kind != NodeKind.Item)))
        {
            return [.. lettered.Union(Indexes(content, node => StoryTitleRule.IsTitle(node) && node.Text.StartsWith("**", StringComparison.Ordinal))).Order()];
        }

        var versions = Indexes(content, VersionTitleRule.IsVersion);
        if (versions.Count >= 2)
        {
            return versions;
        }

        var titled = Indexes(content, node => StoryTitleRule.IsTitle(node) || IsLettered(node) && lettered.Count > 0 || node is { Kind: NodeKind.Heading, Label: null, TellsBelow: true });
        if (titled.Count >= 2 || titled.Count == 1 && HasLabels(content, titled))
        {
            return titled;
        }

        var bold = Indexes(content, node => node.IsBold && node.Kind is NodeKind.Line or NodeKind.Item && node.Label is null && node.AnswerPrefix == 0);
        return bold.Count >= 2 && CountLabelled(content, bold) >= 2 ? bold : [];
    }

    /// <summary>The title of a head: without its letter, "Story 2:" and emphasis.</summary>
    public static string? TitleOf(string text)
    {
        var title = PromptRule.Clean(text).Words;
        return title.Length == 0 ? null : title;
    }

    private static bool IsLettered(Node node)
    {
        if (node.Kind == NodeKind.Item)
        {
            return node.Marker.Kind == MarkerKind.Letter;
        }

        var text = node.Plain;
        return node.Kind is NodeKind.Line && node.IsBold && Markers.TakeOff(ref text) is { Kind: MarkerKind.Letter };
    }

    private static List<int> Indexes(Stretch content, Func<Node, bool> isHead)
    {
        var found = new List<int>();
        for (var i = 0; i < content.Count; i++)
        {
            if (content[i].Kind is NodeKind.Line or NodeKind.Item or NodeKind.Heading && isHead(content[i]))
            {
                found.Add(i);
            }
        }

        return found;
    }

    /// <summary>What is told under a head: what hangs below it, and what follows it.</summary>
    public static Stretch Under(Node head, Stretch following) =>
        head.Children.Count == 0 ? following : following.Count == 0 ? head.Children : [.. head.Children, .. following];

    private static bool HasLabels(Stretch content, List<int> heads) => CountLabelled(content, heads) >= 1;

    private static int CountLabelled(Stretch content, List<int> heads)
    {
        var labelled = 0;
        for (var i = 0; i < heads.Count; i++)
        {
            var end = i + 1 < heads.Count ? heads[i + 1] : content.Count;
            var under = Under(content[heads[i]], content[(heads[i] + 1)..end]);
            labelled += LabelGate.HasStory(under) || content[heads[i]].InlineLabels is not null ? 1 : 0;
        }

        return labelled;
    }
}
