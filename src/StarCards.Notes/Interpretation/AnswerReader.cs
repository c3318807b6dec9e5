using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Reading;

namespace StarCards.Notes.Interpretation;

/// <summary>
/// Reads what stands under a question: labelled parts, a free answer, hints, notes. The one rule for it: a line is an
/// answer unless it is a hint, a placeholder, a note or nothing.
/// </summary>
internal sealed class AnswerReader
{
    private readonly Accounts _accounts;
    private readonly AnswerPage _page;
    private readonly AnswerBlocks _blocks;
    private readonly Slot _below;

    public AnswerReader(Accounts accounts, Asked asked)
    {
        _accounts = accounts;
        _page = new AnswerPage(accounts, asked.Line);
        _below = AskThemRule.Invites(asked.Prompt.Words) ? Slot.Answer : Slot.Free;
        _blocks = new AnswerBlocks(this, accounts);
    }

    /// <summary>What was read.</summary>
    public AnswerPage Page => _page;

    public void Read(Stretch content)
    {
        if (content is [{ Kind: NodeKind.Line or NodeKind.Item, Children.Count: 0 } told] && LinkRule.IsReference(told) && LinkRule.LeadsToNotes(told))
        {
            _page.AddAnswer(told.Line, told.Text);
            return;
        }

        var heads = StoryHeads.Find(content);
        if (heads.Count == 0)
        {
            Level(content, 0, _below);
        }
        else
        {
            Several(content, heads);
        }

        _page.Order();
    }

    private void Several(Stretch content, IReadOnlyList<int> heads)
    {
        Level(content[..heads[0]], 0, Slot.Free);
        for (var i = 0; i < heads.Count; i++)
        {
            var head = content[heads[i]];
            var end = i + 1 < heads.Count ? heads[i + 1] : content.Count;
            _accounts.Card(head.Line, "story");
            var split = head.InlineLabels;
            _page.Begin(new StoryBuilder(head.Line, StoryHeads.TitleOf(split is { } labelled ? labelled.Head : head.Text)));
            if (split is { } labels)
            {
                _page.Labels(head, labels);
            }

            Level(StoryHeads.Under(head, content[(heads[i] + 1)..end]), 0, Slot.Free);
        }
    }

    /// <summary>Reads neighbours; what stands behind them goes where the slot says that is given back.</summary>
    public Slot Level(Stretch nodes, int depth, Slot slot) =>
        nodes.Count == 0 ? slot : new AnswerLevel(this, _accounts, nodes, depth, slot).Read();

    /// <summary>Reads one node; returns where those behind it go.</summary>
    public Slot One(Node node, int depth, Slot slot)
    {
        if (StrikeRule.IsStruck(node))
        {
            _accounts.Tree(node, LineRole.Ignored, "struck");
            return slot;
        }

        switch (node.Kind)
        {
            case NodeKind.Rule:
                _accounts.Structure(node.Line, "rule");
                return slot;
            case NodeKind.Fence or NodeKind.Table:
                _page.Verbatim(node, slot);
                return slot;
            case NodeKind.Quote:
                Level(node.Children, depth, slot.Kind == SlotKind.Free && !node.Children.TrueForAll(static child => child.IsItalic || HintRule.IsRubric(child)) ? Slot.Answer : slot);
                return slot;
            case NodeKind.Callout:
                _blocks.Callout(node, depth, slot);
                return slot;
            case NodeKind.Details:
                _blocks.Details(node, depth, slot);
                return slot;
            case NodeKind.Heading:
                return _blocks.SubHeading(node, slot);
            default:
                return Text(node, depth, slot);
        }
    }

    /// <summary>One line or item with its children; returns where the lines behind it go.</summary>
    public Slot Text(Node node, int depth, Slot slot)
    {
        if (_page.Skipped(node))
        {
            Level(node.Children, depth, slot);
            return slot;
        }

        var answer = slot.Kind is SlotKind.Free or SlotKind.Answer or SlotKind.Hint ? node.AnswerPrefix : 0;
        if (answer > 0)
        {
            return AnswerLabel(node, answer, depth);
        }

        if (node.InlineLabels is { } split && slot.Kind == SlotKind.Free)
        {
            _page.Labels(node, split);
            Level(node.Children, depth, Slot.Note);
            return Slot.Part([.. split.Labels[^1].Parts]);
        }

        return Put(node, depth, slot);
    }

    private Slot Put(Node node, int depth, Slot slot)
    {
        var line = AnswerPage.Indented(node, depth);
        switch (slot.Kind)
        {
            case SlotKind.Part:
                _page.Story.Fill(slot.Parts, line, node.Line);
                _accounts.Card(node.Line, "story");
                return Level(node.Children, depth + 1, slot);
            case SlotKind.Note:
                _page.AddNote(node.Line, node.Text);
                Level(node.Children, depth, slot);
                return slot;
            case SlotKind.Hint:
                _page.AddHint(node.Line, node.Text);
                Level(node.Children, depth, slot);
                return slot;
            case SlotKind.Answer:
                _page.AddAnswer(node.Line, line);
                Level(node.Children, depth + 1, slot);
                return slot;
            default:
                return Judge(node, line, depth);
        }
    }

    private Slot Judge(Node node, string line, int depth)
    {
        if (SameAsRule.IsPointer(node))
        {
            _page.AddAnswer(node.Line, line);
            Level(node.Children, depth + 1, Slot.Answer);
            return Slot.Free;
        }

        if (HintRule.IsLearning(node))
        {
            _page.AddNote(node.Line, node.Text);
            Level(node.Children, depth, Slot.Note);
            return Slot.Free;
        }

        if (HintRule.IsHint(node) || LinkRule.IsReference(node) || LinkRule.IsPointer(node) && LinkRule.Embed(node) is null)
        {
            _page.AddHint(node.Line, node.Text);
            var isOpen = HintRule.IsRubric(node) && node.Plain.AsSpan().TrimEnd() is [.., ':' or '：'];
            var wrapped = HintRule.WrappedLines(node);
            Level(node.Children[..wrapped], depth, Slot.Hint);
            Level(node.Children[wrapped..], depth, isOpen ? Slot.Hint : Slot.Free);
            return isOpen && node.Kind == NodeKind.Line ? Slot.Hint : Slot.Free;
        }

        _page.AddAnswer(node.Line, line);
        Level(node.Children, depth + 1, Slot.Free);
        return Slot.Free;
    }

    private Slot AnswerLabel(Node node, int length, int depth)
    {
        var rest = LeadingLabel.Rest(node.Text, Math.Min(length, node.Text.Length));
        _accounts.Structure(node.Line, "answer label");
        if (!PlaceholderRule.IsNothing(rest))
        {
            if (PlaceholderRule.WordsBehind(rest) is { } words)
            {
                _page.AddHint(node.Line, words);
            }
            else
            {
                _page.AddAnswer(node.Line, rest);
            }
        }

        Level(node.Children, depth, new LabelGate(node.Children).IsEmpty ? Slot.Answer : Slot.Free);
        return Slot.Answer;
    }
}
