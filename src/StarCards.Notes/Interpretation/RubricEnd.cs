using StarCards.Notes.Outline;
using StarCards.Notes.Rules;

namespace StarCards.Notes.Interpretation;

/// <summary>
/// Where the lines below a rubric ("What they test:" and its list) are hers again: behind a list and a blank line, as long
/// as she still tells of herself there or further down.
/// </summary>
internal sealed class RubricEnd(Stretch nodes)
{
    private int? _lastTold;

    /// <summary>True where the node begins what she says.</summary>
    public bool IsAt(int i) => IsBehindList(i) && i <= (_lastTold ??= LastTold());

    private bool IsBehindList(int i) =>
        i > 0 && nodes[i].BlankBefore && nodes[i - 1].Kind == NodeKind.Item && (nodes[i].Kind is NodeKind.Line or NodeKind.Quote || nodes[i].Kind == NodeKind.Item && nodes[i].Marker.Kind != nodes[i - 1].Marker.Kind);

    /// <summary>The last node that tells of her, or -1. Found once: a page of lists asks for it at each of them.</summary>
    private int LastTold()
    {
        var last = nodes.Count - 1;
        while (last >= 0 && !AdviceRule.SaysI(nodes[last..(last + 1)]))
        {
            last--;
        }

        return last;
    }
}
