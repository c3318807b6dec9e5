using StarCards.Notes.Rules;

namespace StarCards.Notes.Outline;

/// <summary>Decides whether a line hangs under the one above it.</summary>
internal static class Nesting
{
    private const int FarthestSlip = 4;
    private const int FarthestItem = 40;

    /// <param name="node">The line.</param>
    /// <param name="open">The lines that it may hang under, innermost last.</param>
    /// <param name="last">The line right above it.</param>
    public static bool IsUnder(Node node, List<Node> open, Node? last)
    {
        var above = open[^1];
        if (Markers.OrgStars(node.Row.Text) is > 1 and var stars && Markers.OrgStars(above.Row.Text) is > 0 and var starsAbove && node.Column == above.Column)
        {
            return stars > starsAbove;
        }

        if (node.Column > above.Column)
        {
            return node.Marker.Kind != MarkerKind.Number || !open.Exists(item => IsSlippedNumber(item, node)) && !GoesOnBelowText(above, node);
        }

        return above.Kind == NodeKind.Item && (IsContinuation(node, above, last) || IsOtherFamily(node, above, open));
    }

    /// <summary>" - " below a line of text that stands at the margin, in a list that began before it: one more of its items.</summary>
    /// <param name="node">The line.</param>
    /// <param name="above">The innermost line that it may hang under.</param>
    /// <param name="beside">What stands on the level of that line; only the nearest are looked at.</param>
    public static bool GoesOnBehindText(Node node, Node above, Stretch beside) =>
        node.Kind == NodeKind.Item && above.Kind == NodeKind.Line && node.Column == above.Column + 1
        && beside[Math.Max(0, beside.Count - FarthestItem)..].Exists(item => item.Kind == NodeKind.Item && item.Column == node.Column && item.Marker.Kind == node.Marker.Kind);

    /// <summary>" 9." over "10." or the like: the next number, a column or more off, is a neighbour; a list below begins anew.</summary>
    private static bool IsSlippedNumber(Node above, Node node) =>
        node.Column <= above.Column + FarthestSlip && above.Marker.Kind == MarkerKind.Number && node.Marker.Kind == MarkerKind.Number && node.Marker.Number == above.Marker.Number + 1 && !above.Children.Exists(static child => child.Marker.Kind == MarkerKind.Number);

    /// <summary>A later number behind a blank line, a column or two off the text above it: no list of that text.</summary>
    private static bool GoesOnBelowText(Node above, Node node) =>
        above.Kind == NodeKind.Line && node is { BlankBefore: true, Marker.Number: > 1 } && node.Column <= above.Column + 2;

    /// <summary>A plain line right below an item, not indented: people mean it to belong there.</summary>
    private static bool IsContinuation(Node node, Node above, Node? last) =>
        node.Kind == NodeKind.Line && !node.BlankBefore && last is { Kind: NodeKind.Item or NodeKind.Line }
        && (node.Column == above.Column || node.Column > 0 && ReferenceEquals(last, above)) && !LineHead.StandsAlone(node);

    /// <summary>Bullets right below a number, at the same indent, until the numbers go on.</summary>
    private static bool IsOtherFamily(Node node, Node above, List<Node> open) =>
        node.Kind == NodeKind.Item && !node.BlankBefore && node.Column == above.Column
        && node.Marker.Kind != above.Marker.Kind && (node.Marker.Kind == MarkerKind.Bullet || node.Marker.Number == 1)
        && !open.Exists(other => other.Kind == NodeKind.Item && other.Column == node.Column && other.Marker.Kind == node.Marker.Kind);
}
