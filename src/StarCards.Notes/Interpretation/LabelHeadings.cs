using StarCards.Notes.Outline;
using StarCards.Notes.Rules;

namespace StarCards.Notes.Interpretation;

/// <summary>Headings that are labels of a story ("## S [situation]") belong to the title above them, whatever their level.</summary>
internal static class LabelHeadings
{
    /// <summary>Regroups the headings of a whole outline.</summary>
    public static List<Node> Regrouped(List<Node> outline) => Regroup(outline) ?? outline;

    /// <summary>Regroups what hangs below; gives the nodes of this level where they changed.</summary>
    private static List<Node>? Regroup(Stretch nodes)
    {
        var first = nodes.FindIndex(static node => node.Kind == NodeKind.Heading);
        if (first < 0)
        {
            return null;
        }

        var labels = new LabelGate(nodes[first..]);
        var kept = labels.IsEmpty ? null : Kept(nodes, first, labels);
        foreach (var heading in (kept ?? nodes)[first..])
        {
            if (Regroup(heading.Children) is { } children)
            {
                heading.Replace(children);
            }
        }

        return kept;
    }

    private static List<Node> Kept(Stretch nodes, int first, LabelGate labels)
    {
        List<Node> kept = [.. nodes[..(first + 1)]];
        foreach (var heading in nodes[(first + 1)..])
        {
            if (labels.Of(kept[^1]) is null && labels.Of(heading) is not null)
            {
                Innermost(kept[^1]).Add(heading);
            }
            else
            {
                kept.Add(heading);
            }
        }

        return kept;
    }

    /// <summary>The last title below a heading that is no label itself.</summary>
    private static Node Innermost(Node heading)
    {
        while (LastTitle(heading) is { } inner)
        {
            heading = inner;
        }

        return heading;
    }

    private static Node? LastTitle(Node heading)
    {
        for (var i = heading.Children.Count - 1; i >= 0; i--)
        {
            if (heading.Children[i] is { Kind: NodeKind.Heading, Label: null } title)
            {
                return title;
            }
        }

        return null;
    }
}
