using StarCards.Notes.Outline;
using StarCards.Notes.Rules;

namespace StarCards.Notes.Interpretation;

/// <summary>
/// Bare questions in headings behind "Story 3" and what it tells are what the story is for, and the next story stands beside
/// it, whatever the levels of their headings.
/// </summary>
internal static class StoryHeadings
{
    /// <summary>Regroups the headings of a whole outline.</summary>
    public static List<Node> Regrouped(List<Node> outline) => Regroup(outline) ?? outline;

    /// <summary>Regroups what hangs below; gives the nodes of this level where a story stands among them.</summary>
    private static List<Node>? Regroup(Stretch nodes)
    {
        if (!nodes.Exists(IsStory))
        {
            foreach (var heading in nodes)
            {
                if (heading.Kind == NodeKind.Heading && Regroup(heading.Children) is { } below)
                {
                    heading.Replace(below);
                }
            }

            return null;
        }

        var pending = new Stack<Node>();
        Push(nodes, 0, pending);
        var kept = new List<Node>(nodes.Count);
        while (pending.TryPop(out var node))
        {
            kept.Add(node);
            if (IsStory(node))
            {
                Lift(node, pending);
                Take(node, pending);
            }
        }

        return kept;
    }

    private static bool IsStory(Node node) => node.Kind == NodeKind.Heading && StoryTitleRule.IsStory(node);

    private static void Push(Stretch nodes, int from, Stack<Node> pending)
    {
        for (var i = nodes.Count - 1; i >= from; i--)
        {
            pending.Push(nodes[i]);
        }
    }

    /// <summary>The next story, where it hangs below this one, comes after it with all that follows.</summary>
    private static void Lift(Node story, Stack<Node> pending)
    {
        var children = story.Children;
        var next = children.FindIndex(IsStory);
        if (next > 0)
        {
            Push(children, next, pending);
            story.Replace([.. children[..next]]);
        }
    }

    /// <summary>Hangs the bare questions right behind a told story below it.</summary>
    private static void Take(Node story, Stack<Node> pending)
    {
        var tells = StoryUses.Tells(story.Children.While(static node => node.Kind != NodeKind.Heading));
        while (tells && pending.TryPeek(out var next) && next.Kind == NodeKind.Heading && next.Ask == Ask.Candidate && StoryUses.IsBare(next))
        {
            story.Add(pending.Pop());
        }
    }
}
