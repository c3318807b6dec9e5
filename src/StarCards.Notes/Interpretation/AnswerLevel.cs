using StarCards.Cards;
using StarCards.Notes.Outline;
using StarCards.Notes.Rules;

namespace StarCards.Notes.Interpretation;

/// <summary>Reads neighbours under a question: where lines go changes with each label among them.</summary>
internal sealed class AnswerLevel
{
    private readonly AnswerReader _reader;
    private readonly Accounts _accounts;
    private readonly PartReader _parts;
    private readonly Stretch _nodes;
    private readonly int _depth;
    private readonly Slot _given;
    private readonly LabelGate _labels;
    private readonly int _first;
    private readonly bool _isListed;
    private readonly bool _isExplained;
    private readonly Slot _below;
    private readonly WrappedAnswer _wrapped;
    private readonly RubricEnd _rubricEnd;

    private Slot _slot;
    private Slot? _last;
    private StarLabel? _open;
    private bool _isFilledByList;
    private bool _isAside;
    private bool _hasResult;

    /// <param name="reader">What reads each of them.</param>
    /// <param name="accounts">What became of each line.</param>
    /// <param name="nodes">The neighbours.</param>
    /// <param name="depth">How deep they stand in what they are part of.</param>
    /// <param name="slot">Where lines go above the first label.</param>
    public AnswerLevel(AnswerReader reader, Accounts accounts, Stretch nodes, int depth, Slot slot)
    {
        (_reader, _accounts, _nodes, _depth, _given) = (reader, accounts, nodes, depth, slot);
        _parts = new PartReader(reader, accounts, depth);

        // In a list deeper inside a part, the same words name what they name there: "used the SBI model: situation, behaviour, impact".
        _labels = slot.Kind == SlotKind.Part && depth > 0 && nodes.TrueForAll(static node => node.Kind == NodeKind.Item) ? default : new LabelGate(nodes);
        (_first, _isListed, _isExplained) = (_labels.First, _labels.IsListed, ExplanationRule.IsExplained(nodes, _labels));
        _below = slot.Kind == SlotKind.Free && HintRule.AreAdvice(nodes) ? Slot.Hint : slot;
        _slot = _below;
        _wrapped = new WrappedAnswer(reader.Page);
        _rubricEnd = new RubricEnd(nodes);
    }

    /// <summary>Reads them; returns where what stands behind them goes: to the last part that has a label among them.</summary>
    public Slot Read()
    {
        for (var i = 0; i < _nodes.Count;)
        {
            i += Step(i);
        }

        return _last ?? _given;
    }

    /// <summary>Reads a node, and says how many were taken.</summary>
    private int Step(int i)
    {
        var node = _nodes[i];
        var goesOn = _wrapped.SlotOf(_nodes, i);
        if (FollowUpRun.At(_nodes, i, out var taken) is { } followUp)
        {
            _reader.Page.AddFollowUp(followUp);
            return taken;
        }

        if (_labels.Of(node) is { } label)
        {
            Label(node, label);
        }
        else if (node.Kind == NodeKind.Line && AskPrefix.IsBare(node))
        {
            return Reworded(i);
        }
        else if (IsBesidePart(node))
        {
            _reader.Page.Aside(node);
        }
        else if (i < _first && PlaceholderRule.IsBracketed(node.Plain) && !PlaceholderRule.IsNothing(node))
        {
            _reader.Page.AddNote(node.Line, node.Text);
            _reader.Level(node.Children, _depth, Slot.Note);
        }
        else if (i + 1 == _first && _slot.Kind == SlotKind.Free && LineHead.IsColonLabel(node) && node.Children.Count == 0)
        {
            _accounts.Structure(node.Line, "label");
        }
        else if (EndsPart && HintRule.IsLabel(node))
        {
            _reader.Page.AddHint(node.Line, node.Text);
            _reader.Level(node.Children, _depth, Slot.Hint);
            (_slot, _isAside) = (Slot.Hint, true);
        }
        else if (node.Kind == NodeKind.Quote && i == 0 && _first > 0 && _slot.Kind == SlotKind.Free)
        {
            _reader.Level(node.Children, _depth, Slot.Hint);
        }
        else if (_slot.Kind == SlotKind.Free && goesOn is { } same)
        {
            _reader.One(node, _depth, same);
        }
        else
        {
            _slot = EndsHints(i) || EndsStory(node) ? _below : _slot;
            _slot = _reader.One(node, _depth, _slot);
        }

        return 1;
    }

    /// <summary>"**Question:**" below a title that is asked: the words below the label ask once more, and answer nothing.</summary>
    private int Reworded(int i)
    {
        _accounts.Structure(_nodes[i].Line, "question label");
        var isWithin = _nodes[i].Children.Count > 0;
        _reader.Level(isWithin ? _nodes[i].Children : _nodes[(i + 1)..].Take(1), _depth, Slot.Hint);
        return isWithin ? 1 : Math.Min(2, _nodes.Count - i);
    }

    private void Label(Node node, StarLabel label)
    {
        // A situation behind a result begins another story.
        if (_hasResult && label.Parts.Contains(StarPart.Situation))
        {
            _reader.Page.Begin(new StoryBuilder(node.Line));
            _hasResult = false;
        }

        _open = label;
        if (_hasResult && label is { Letter: "T", IsLetter: true, IsEmpty: false } && _reader.Page.Story.IsFilled(label.Parts))
        {
            // STAR with a T behind its R: what she takes away.
            _reader.Page.AddNote(node.Line, label.Rest);
            _reader.Level(node.Children, _depth, Slot.Note);
            _last = _slot = Slot.Note;
            return;
        }

        _hasResult |= label.Parts.Contains(StarPart.Result);
        _isFilledByList = label.IsEmpty && node.Children.Count == 0;
        _slot = _isExplained ? _parts.Explained(node) : _parts.Read(node, label);
        _last = _slot;
    }

    /// <summary>An item behind a part that is told already, in the list of the parts.</summary>
    private bool IsBesidePart(Node node) =>
        _open is { IsLearning: false } && _isListed && node.Kind == NodeKind.Item && _slot.Kind == SlotKind.Part && !_isFilledByList && (!_open.IsEmpty || _reader.Page.Story.IsFilled(_slot.Parts));

    /// <summary>Behind a part, or behind an answer that had its label here, rubric is no more of it.</summary>
    private bool EndsPart => _slot.Kind == SlotKind.Part || _slot.Kind == SlotKind.Answer && _given.Kind == SlotKind.Free;

    /// <summary>"**Interview line:** …" behind the result: it is told beside the parts.</summary>
    private bool EndsStory(Node node) =>
        _slot.Kind == SlotKind.Part && _slot.Parts.Contains(StarPart.Result) && _given.Kind == SlotKind.Free && node is { Kind: NodeKind.Line, BlankBefore: true, Label: null } && node.Text.StartsWith("**", StringComparison.Ordinal)
        && (node.Text.Contains(":**", StringComparison.Ordinal) || node.Text.Contains("**:", StringComparison.Ordinal));

    /// <summary>True where she goes on behind rubric: behind its list, or under another title.</summary>
    private bool EndsHints(int i) =>
        _slot.Kind == SlotKind.Hint && _below.Kind == SlotKind.Free && (_rubricEnd.IsAt(i) || _isAside && _nodes[i] is { Kind: NodeKind.Line, BlankBefore: true } title && title.Text.StartsWith("**", StringComparison.Ordinal));
}
