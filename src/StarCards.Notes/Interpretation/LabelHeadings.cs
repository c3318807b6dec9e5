using StarCards.Notes.Outline;

namespace StarCards.Notes.Interpretation;

/// <summary>Headings that are labels of a story ("## S [situation]") belong to the title above them, whatever their level.</summary>
internal static class LabelHeadings
{
    public static List<Node> Regroup(List<Node> headings)
    {
        var labels = LabelGate.Find(headings);
        if (labels.Count == 0)
        {
            return headings;
        }

        var kept = new List<Node>();
        foreach (var heading in headings)
        {
            if (kept.Count > 0 && labels.ContainsKey(heading))
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
        while (heading.Children.LastOrDefault(node => node.Kind == NodeKind.Heading && Rules.StarLabelRule.Read(node.Text, isHeading: true) is null) is { } inner)
        {
            heading = inner;
        }

        return heading;
    }
}
