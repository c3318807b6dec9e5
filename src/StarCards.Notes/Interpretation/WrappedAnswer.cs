using StarCards.Notes.Outline;
using StarCards.Notes.Rules;

namespace StarCards.Notes.Interpretation;

/// <summary>Where the further lines of a wrapped sentence go: with the line that it began on, whatever their own first word says.</summary>
internal sealed class WrappedAnswer(AnswerPage page)
{
    private int _hints;
    private int _notes;

    /// <summary>Where a line goes that goes on with the one above it; null for one that begins something. Asked before each node is read.</summary>
    public Slot? SlotOf(Stretch nodes, int i)
    {
        var (isHint, isNote) = (page.Hints.Count > _hints, page.Notes.Count > _notes);
        (_hints, _notes) = (page.Hints.Count, page.Notes.Count);
        var goesOn = i > 0 && nodes[i] is { Kind: NodeKind.Line, BlankBefore: false, Label: null, AnswerPrefix: 0 } && nodes[i - 1] is { Kind: NodeKind.Line, Label: null, AnswerPrefix: 0, Children.Count: 0 } && WrapRule.GoesOn(nodes[i - 1].Plain, nodes[i].Plain);
        return !goesOn ? null : isNote ? Slot.Note : isHint ? Slot.Hint : Slot.Answer;
    }
}
