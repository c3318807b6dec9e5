using StarCards.Cards;
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

    /// <summary>Reads neighbours; where lines go changes with each label among them, and what stands behind them goes to the last.</summary>
    public Slot Level(Stretch nodes, int depth, Slot slot)
    {
        // In a list deeper inside a part, the same words name what they name there: "used the SBI model: situation, behaviour, impact".
        var labels = slot.Kind == SlotKind.Part && depth > 0 && nodes.TrueForAll(static node => node.Kind == NodeKind.Item) ? default : new LabelGate(nodes);
        var given = slot;
        var last = default(Slot?);
        var first = labels.First;
        var isListed = labels.IsListed;
        var isExplained = ExplanationRule.IsExplained(nodes, labels);
        StarLabel? open = null;
        slot = slot.Kind == SlotKind.Free && HintRule.AreAdvice(nodes) ? Slot.Hint : slot;
        var below = slot;
        var (isFilledByList, isAside, hasResult) = (false, false, false);
        var wrapped = new WrappedAnswer(_page);
        var rubricEnd = new RubricEnd(nodes);
        for (var i = 0; i < nodes.Count; i++)
        {
            var node = nodes[i];
            var goesOn = wrapped.SlotOf(nodes, i);
            if (FollowUpRun.At(nodes, i, out var taken) is { } followUp)
            {
                _page.AddFollowUp(followUp);
                i += taken - 1;
            }
            else if (labels.Of(node) is { } label)
            {
                BeginAnew(node, label, ref hasResult);
                open = label;
                isFilledByList = label.IsEmpty && node.Children.Count == 0;
                slot = isExplained ? Explained(node, depth) : Label(node, label, depth);
                last = slot;
            }
            else if (open is { IsLearning: false } && isListed && node.Kind == NodeKind.Item && slot.Kind == SlotKind.Part && !isFilledByList && (!open.IsEmpty || _page.Story.IsFilled(slot.Parts)))
            {
                _page.Aside(node);
            }
            else if (i < first && PlaceholderRule.IsBracketed(node.Plain) && !PlaceholderRule.IsNothing(node))
            {
                _page.AddNote(node.Line, node.Text);
                Level(node.Children, depth, Slot.Note);
            }
            else if (i + 1 == first && slot.Kind == SlotKind.Free && LineHead.IsColonLabel(node) && node.Children.Count == 0)
            {
                _accounts.Structure(node.Line, "label");
            }
            else if ((slot.Kind == SlotKind.Part || slot.Kind == SlotKind.Answer && given.Kind == SlotKind.Free) && HintRule.IsLabel(node))
            {
                _page.AddHint(node.Line, node.Text);
                Level(node.Children, depth, Slot.Hint);
                (slot, isAside) = (Slot.Hint, true);
            }
            else if (node.Kind == NodeKind.Quote && i == 0 && first > 0 && slot.Kind == SlotKind.Free)
            {
                Level(node.Children, depth, Slot.Hint);
            }
            else if (slot.Kind == SlotKind.Free && goesOn is { } same)
            {
                One(node, depth, same);
            }
            else
            {
                slot = slot.Kind == SlotKind.Hint && below.Kind == SlotKind.Free && (rubricEnd.IsAt(i) || isAside && node is { Kind: NodeKind.Line, BlankBefore: true } && node.Text.StartsWith("**", StringComparison.Ordinal)) ? below : slot;
                slot = One(node, depth, slot);
            }
        }

        return last ?? given;
    }

    /// <summary>A situation behind a result begins another story.</summary>
    private void BeginAnew(Node node, StarLabel label, ref bool hasResult)
    {
        if (hasResult && label.Parts.Contains(StarPart.Situation))
        {
            _page.Begin(new StoryBuilder(node.Line));
            hasResult = false;
        }

        hasResult |= label.Parts.Contains(StarPart.Result);
    }

    /// <summary>"S: describe the context": what to write there is rubric.</summary>
    private Slot Explained(Node node, int depth)
    {
        _page.AddHint(node.Line, node.Text);
        Level(node.Children, depth, Slot.Hint);
        return Slot.Hint;
    }

    private Slot Label(Node node, StarLabel label, int depth)
    {
        if (node.InlineLabels is { Head.Length: 0 } several)
        {
            _page.Labels(node, several);
            var last = Slot.Part(several.Labels[^1].Parts);
            Level(node.Children, depth, last);
            return last;
        }

        var slot = label.IsLearning ? Slot.Note : Slot.Part(label.Parts);
        if (label.IsEmpty)
        {
            _accounts.Structure(node.Line, "empty label");
            if (PlaceholderRule.WordsBehind(label.Rest) is { Length: > 0 } words)
            {
                _page.AddHint(node.Line, words);
            }
        }
        else if (PlaceholderRule.WordsBehind(label.Rest) is { } behind)
        {
            _page.AddHint(node.Line, behind);
        }
        else if (label.IsLearning)
        {
            _page.AddNote(node.Line, label.Rest);
        }
        else
        {
            _page.Story.Fill(label.Parts, label.Rest, node.Line);
            _accounts.Card(node.Line, label.PartName);
        }

        Under(node, label, slot, depth);
        return slot;
    }

    /// <summary>What hangs under a filled label is a note on it; under an empty one it is the part itself.</summary>
    private void Under(Node node, StarLabel label, Slot slot, int depth)
    {
        for (var i = 0; i < node.Children.Count; i++)
        {
            var child = node.Children[i];
            if (!label.IsEmpty && !label.IsLearning && child.Kind == NodeKind.Item)
            {
                _page.Aside(child);
            }
            else if (child is { Kind: NodeKind.Line, Label: { } slipped })
            {
                slot = Label(child, slipped, depth);
            }
            else
            {
                Level(node.Children[i..(i + 1)], node.Kind == NodeKind.Heading ? 0 : depth, slot);
            }
        }
    }

    private Slot One(Node node, int depth, Slot slot)
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
