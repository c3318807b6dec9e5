using StarCards.Notes.Outline;
using StarCards.Notes.Rules;

namespace StarCards.Notes.Interpretation;

/// <summary>Headings that are labels of a story ("## S [situation]") belong to the title above them, whatever their level.</summary>
internal static class LabelHeadings
{
    /// <summary>Regroups the headings of a whole outline.</summary>
    public static void Regroup(List<Node> nodes)
    {
        var first = nodes.FindIndex(node => node.Kind == NodeKind.Heading);
        if (first < 0)
        {
            return;
        }

        var headings = Neighbours(nodes[first..]);
        nodes.RemoveRange(first, nodes.Count - first);
        nodes.AddRange(headings);
        headings.ForEach(heading => Regroup(heading.Children));
    }

    private static List<Node> Neighbours(List<Node> headings)
    {
        var labels = LabelGate.Find(headings);
        if (labels.Count == 0)
        {
            return headings;
        }

        var kept = new List<Node>();
        foreach (var heading in headings)
        {
            if (kept.Count > 0 && !labels.ContainsKey(kept[^1]) && labels.ContainsKey(heading))
            {
                Innermost(kept[^1]).Children.Add(heading);
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
        while (heading.Children.LastOrDefault(node => node.Kind == NodeKind.Heading && node.Label is null) is { } inner)
        {
            heading = inner;
        }

        return heading;
    }
}
