using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Words;

namespace StarCards.Notes.Interpretation;

/// <summary>
/// Where the further lines of a wrapped sentence go: with the line that it began on, whatever their own first word says. So does
/// a list that she leads in to ("I would ask them:").
/// </summary>
internal sealed class WrappedAnswer(AnswerPage page)
{
    private int _hints;
    private int _notes;
    private bool _leadsIn;

    /// <summary>Where a line goes that goes on with the one above it; null for one that begins something. Asked before each node is read.</summary>
    public Slot? SlotOf(Stretch nodes, int i)
    {
        var (isHint, isNote) = (page.Hints.Count > _hints, page.Notes.Count > _notes);
        (_hints, _notes) = (page.Hints.Count, page.Notes.Count);
        var goesOn = i > 0 && nodes[i] is { Kind: NodeKind.Line, BlankBefore: false, Label: null, AnswerPrefix: 0 } && nodes[i - 1] is { Kind: NodeKind.Line, Label: null, AnswerPrefix: 0, Children.Count: 0 } && WrapRule.GoesOn(nodes[i - 1].Plain, nodes[i].Plain);
        _leadsIn = i > 0 && nodes[i].Kind == NodeKind.Item && (nodes[i - 1].Kind == NodeKind.Item ? _leadsIn : !isHint && !isNote && nodes[i - 1] is { Kind: NodeKind.Line, Label: null, AnswerPrefix: 0 } lead && lead.Plain.EndsWith(':') && lead.SpeaksOf(Persons.I | Persons.We));
        return _leadsIn ? Slot.Answer : !goesOn ? null : isNote ? Slot.Note : isHint ? Slot.Hint : Slot.Answer;
    }
}
