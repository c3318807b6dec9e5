using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Reading;

namespace StarCards.Notes.Interpretation;

/// <summary>
/// Reads what stands under a question: labelled parts, a free answer, hints, notes. The one rule for it: a line is an
/// answer unless it is a hint, a placeholder, a note or nothing.
/// </summary>
internal sealed class AnswerReader(Accounts accounts, Asked asked)
{
    private readonly List<StoryBuilder> _stories = [];

    public List<string> Hints { get; } = [];

    public List<string> Notes { get; } = [];

    public List<string> Tags { get; } = [];

    /// <summary>Follow-ups that hold an answer of their own, to become cards.</summary>
    public List<Node> FollowUps { get; } = [];

    /// <summary>The stories, the one to show first at the head.</summary>
    public IReadOnlyList<StoryBuilder> Stories => _stories;

    private StoryBuilder Story => _stories.Count > 0 ? _stories[^1] : Begin(new StoryBuilder(asked.Line));

    public void Read(IReadOnlyList<Node> content)
    {
        var heads = StoryHeads.Find(content);
        if (heads.Count == 0)
        {
            Level(content, 0, Slot.Free);
        }
        else
        {
            Several(content, heads);
        }

        var told = _stories.FindIndex(story => !story.IsEmpty);
        if (told > 0)
        {
            var first = _stories[told];
            _stories.RemoveAt(told);
            _stories.Insert(0, first);
        }

        _stories.RemoveAll(story => story is { IsEmpty: true, Title: null });
    }

    /// <summary>An answer on the prompt's own line.</summary>
    public void ReadInline(string text)
    {
        var node = new Node(NodeKind.Line, new Lines.Row(asked.Line, 0, text, false), text);
        if (PlaceholderRule.IsNothing(text))
        {
            return;
        }

        if ((PlaceholderRule.WordsBehind(text) ?? PlaceholderRule.WordsBehindHole(text)) is { } words)
        {
            AddHint(asked.Line, words);
        }
        else if (InlineLabels.Split(text) is { } split)
        {
            Labels(node, split);
        }
        else if (HintRule.IsHint(node) && !IsPointing(node))
        {
            AddHint(asked.Line, text);
        }
        else
        {
            Story.Answer(text);
        }
    }

    private void Several(IReadOnlyList<Node> content, IReadOnlyList<int> heads)
    {
        Level([.. content.Take(heads[0])], 0, Slot.Free);
        for (var i = 0; i < heads.Count; i++)
        {
            var head = content[heads[i]];
            var end = i + 1 < heads.Count ? heads[i + 1] : content.Count;
            accounts.Card(head.Line, "story");
            var split = head.InlineLabels;
            Begin(new StoryBuilder(head.Line, StoryHeads.TitleOf(split is { } labelled ? labelled.Head : head.Text)));
            if (split is { } labels)
            {
                Labels(head, labels);
            }

            Level([.. head.Children, .. content.Skip(heads[i] + 1).Take(end - heads[i] - 1)], 0, Slot.Free);
        }
    }

    private StoryBuilder Begin(StoryBuilder story)
    {
        _stories.Add(story);
        return story;
    }

    private void Level(IReadOnlyList<Node> nodes, int depth, Slot slot)
    {
        var labels = LabelGate.Find(nodes);
        var isListed = labels.Keys.Any(node => node.Kind == NodeKind.Item);
        StarLabel? open = null;
        foreach (var node in nodes)
        {
            if (labels.TryGetValue(node, out var label))
            {
                open = label;
                slot = Label(node, label, depth);
            }
            else if (open is { IsLearning: false } && isListed && node.Kind == NodeKind.Item && slot.Kind == SlotKind.Part && (!open.IsEmpty || IsFilled(slot)))
            {
                Aside(node);
            }
            else if (labels.Count > 0 && open is null && PlaceholderRule.IsBracketed(node.Plain) && !PlaceholderRule.IsNothing(node.Text))
            {
                AddNote(node.Line, node.Text);
                Level(node.Children, depth, Slot.Note);
            }
            else
            {
                slot = One(node, depth, slot);
            }
        }
    }

    private bool IsFilled(Slot slot) => slot.Parts.All(part => Story.IsFilled(part));

    private Slot Label(Node node, StarLabel label, int depth)
    {
        var slot = label.IsLearning ? Slot.Note : Slot.Part(label.Parts);
        if (label.IsEmpty)
        {
            accounts.Structure(node.Line, "empty label");
            if (PlaceholderRule.WordsBehind(label.Rest) is { Length: > 0 } words)
            {
                AddHint(node.Line, words);
            }
        }
        else if (PlaceholderRule.WordsBehind(label.Rest) is { } behind)
        {
            AddHint(node.Line, behind);
        }
        else if (label.IsLearning)
        {
            AddNote(node.Line, label.Rest);
        }
        else
        {
            Story.Fill(label.Parts, label.Rest, node.Line);
            accounts.Card(node.Line, PartName(label));
        }

        Under(node, label, slot, depth);
        return slot;
    }

    /// <summary>What hangs under a filled label is a note on it; under an empty one it is the part itself.</summary>
    private void Under(Node node, StarLabel label, Slot slot, int depth)
    {
        foreach (var child in node.Children)
        {
            if (!label.IsEmpty && !label.IsLearning && child.Kind == NodeKind.Item)
            {
                Aside(child);
            }
            else if (child is { Kind: NodeKind.Line, Label: { } slipped })
            {
                slot = Label(child, slipped, depth);
            }
            else
            {
                Level([child], node.Kind == NodeKind.Heading ? 0 : depth, slot);
            }
        }
    }

    private void Labels(Node node, (string Head, IReadOnlyList<StarLabel> Labels) split)
    {
        foreach (var label in split.Labels)
        {
            if (!label.IsEmpty && label.IsLearning)
            {
                AddNote(node.Line, label.Rest);
            }
            else if (!label.IsEmpty)
            {
                Story.Fill(label.Parts, label.Rest.TrimEnd(' ', '|', ';', ','), node.Line);
            }
        }

        accounts.Card(node.Line, "story");
    }

    private Slot One(Node node, int depth, Slot slot)
    {
        if (StrikeRule.IsStruck(node))
        {
            accounts.Tree(node, LineRole.Ignored, "struck");
            return slot;
        }

        switch (node.Kind)
        {
            case NodeKind.Rule:
                accounts.Structure(node.Line, "rule");
                return slot;
            case NodeKind.Fence or NodeKind.Table:
                Verbatim(node, depth, slot);
                return slot;
            case NodeKind.Quote:
                Level(node.Children, depth, slot.Kind == SlotKind.Free && !node.Children.TrueForAll(child => child.IsItalic) ? Slot.Answer : slot);
                return slot;
            case NodeKind.Callout:
                Callout(node, depth, slot);
                return slot;
            case NodeKind.Details:
                Details(node, depth, slot);
                return slot;
            case NodeKind.Heading:
                return SubHeading(node, slot);
            default:
                return Text(node, depth, slot);
        }
    }

    private void Callout(Node node, int depth, Slot slot)
    {
        var inner = node.Callout switch
        {
            "success" or "check" or "done" or "answer" or "quote" or "cite" or "example" or "abstract" or "summary" or "note" => Slot.Answer,
            "tip" or "hint" or "important" or "info" or "warning" or "caution" or "attention" or "question" or "help" or "faq" => Slot.Hint,
            _ => slot,
        };
        accounts.Structure(node.Line, "callout");
        if (node.Plain.Length > 0 && AskPrefix.AnswerLength(node.Text + ":") == 0)
        {
            Text(new Node(NodeKind.Line, node.Row, node.Text), depth, inner);
        }

        Level(node.Children, depth, inner);
    }

    private void Details(Node node, int depth, Slot slot)
    {
        accounts.Block(node, LineRole.Structure, "HTML");
        var isAnswer = AskPrefix.AnswerLength(node.Plain + ":") > 0 || node.Folded.Contains("answer", StringComparison.Ordinal);
        if (!isAnswer)
        {
            Text(new Node(NodeKind.Line, node.Row, node.Text), depth, slot);
        }

        Level(node.Children, depth, isAnswer ? Slot.Answer : slot);
    }

    private Slot SubHeading(Node node, Slot slot)
    {
        if (FollowUpRule.IsFollowUp(node) && node.Children.Count > 0 || node.Ask >= Ask.Question && node.Children.Count > 0)
        {
            FollowUps.Add(node);
            return slot;
        }

        if (AskPrefix.AnswerLength(node.Plain + ":") > 0)
        {
            accounts.Structure(node.Line, "answer label");
            Level(node.Children, 0, Slot.Answer);
            return slot;
        }

        if (PlaceRule.Of(node.Folded) == Place.Noise && !HintRule.IsRubric(node))
        {
            accounts.Tree(node, LineRole.Ignored, "section without questions");
            return slot;
        }

        var isHint = HintRule.IsHint(node);
        Text(new Node(NodeKind.Line, node.Row, node.Text), 0, isHint ? Slot.Hint : slot);
        Level(node.Children, 0, isHint ? Slot.Hint : Slot.Free);
        return slot;
    }

    /// <summary>One line or item with its children; returns where the lines behind it go.</summary>
    private Slot Text(Node node, int depth, Slot slot)
    {
        if (Skipped(node))
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
            Labels(node, split);
            Level(node.Children, depth, Slot.Note);
            return Slot.Part([.. split.Labels[^1].Parts]);
        }

        if (slot.Kind == SlotKind.Free && FollowUpRule.IsFollowUp(node) && node.Children.Count > 0 && QuestionRule.Of(FollowUpRule.Without(node.Plain)) >= Ask.Question)
        {
            FollowUps.Add(node);
            return slot;
        }

        return Put(node, depth, slot);
    }

    private Slot Put(Node node, int depth, Slot slot)
    {
        var line = Indented(node, depth);
        switch (slot.Kind)
        {
            case SlotKind.Part:
                Story.Fill(slot.Parts, line, node.Line);
                accounts.Card(node.Line, "story");
                Level(node.Children, depth + 1, slot);
                return slot;
            case SlotKind.Note:
                AddNote(node.Line, node.Text);
                Level(node.Children, depth, slot);
                return slot;
            case SlotKind.Hint:
                AddHint(node.Line, node.Text);
                Level(node.Children, depth, slot);
                return node.Kind == NodeKind.Item || node.BlankBefore && !node.IsItalic ? slot : slot;
            case SlotKind.Answer:
                AddAnswer(node.Line, line);
                Level(node.Children, depth + 1, slot);
                return slot;
            default:
                return Judge(node, line, depth);
        }
    }

    private Slot Judge(Node node, string line, int depth)
    {
        if (IsPointing(node))
        {
            AddAnswer(node.Line, line);
            Level(node.Children, depth + 1, Slot.Answer);
            return Slot.Free;
        }

        if (HintWordsLearning(node))
        {
            AddNote(node.Line, node.Text);
            Level(node.Children, depth, Slot.Note);
            return Slot.Free;
        }

        if (HintRule.IsHint(node))
        {
            AddHint(node.Line, node.Text);
            var isOpen = HintRule.IsRubric(node) && node.Plain.TrimEnd().EndsWith(':');
            Level(node.Children, depth, isOpen ? Slot.Hint : Slot.Free);
            return isOpen && node.Kind == NodeKind.Line ? Slot.Hint : Slot.Free;
        }

        AddAnswer(node.Line, line);
        Level(node.Children, depth + 1, Slot.Free);
        return Slot.Free;
    }

    private static bool HintWordsLearning(Node node) => Words.HintWords.Learning.IsHeadOf(node.Folded.AsSpan().TrimStart("(-* ")) && !QuestionRule.EndsInMark(node.Folded);

    /// <summary>"Same as …" points at another answer, and so is one.</summary>
    private static bool IsPointing(Node node) => SameAsRule.TargetOf(node.Plain) is not null;

    private bool Skipped(Node node)
    {
        if (HtmlRows.IsTagsOnly(node) && !LinkRule.IsPicture(node))
        {
            accounts.Structure(node.Line, "HTML");
            return true;
        }

        if (node.Text.Length == 0 || PlaceholderRule.IsNothing(node.Text) && !LinkRule.IsPicture(node))
        {
            accounts.Ignore(node.Line, "placeholder");
            return true;
        }

        if (PlaceholderRule.WordsBehind(node.Text) is { } words)
        {
            AddHint(node.Line, words);
            return true;
        }

        if (TagRule.OfLine(node) is { } tags)
        {
            Tags.AddRange(tags);
            accounts.Card(node.Line, "tags");
            return true;
        }

        if (LinkRule.IsPicture(node) || LinkRule.IsAnchor(node))
        {
            accounts.Ignore(node.Line, LinkRule.IsPicture(node) ? "picture" : "link within the file");
            return true;
        }

        if (LinkRule.Embed(node) is { } embed)
        {
            AddNote(node.Line, embed);
            return true;
        }

        return false;
    }

    private Slot AnswerLabel(Node node, int length, int depth)
    {
        var rest = LeadingLabel.Rest(node.Text, Math.Min(length, node.Text.Length));
        accounts.Structure(node.Line, "answer label");
        if (!PlaceholderRule.IsNothing(rest))
        {
            if (PlaceholderRule.WordsBehind(rest) is { } words)
            {
                AddHint(node.Line, words);
            }
            else
            {
                AddAnswer(node.Line, rest);
            }
        }

        var labels = LabelGate.Find(node.Children);
        Level(node.Children, depth, labels.Count > 0 ? Slot.Free : Slot.Answer);
        return Slot.Answer;
    }

    private void Verbatim(Node node, int depth, Slot slot)
    {
        accounts.Block(node, LineRole.Card, "answer");
        var outer = node.Rows.Min(row => row.IsBlank ? int.MaxValue : row.Column);
        var text = string.Join('\n', node.Rows.Select(row => row.IsBlank ? string.Empty : new string(' ', Math.Max(0, row.Column - outer)) + row.Text));
        if (slot.Kind == SlotKind.Part)
        {
            Story.Fill(slot.Parts, text, node.Line);
        }
        else
        {
            Story.Answer(text);
        }
    }

    private void Aside(Node node)
    {
        if (Skipped(node))
        {
            return;
        }

        AddNote(node.Line, node.Text);
        foreach (var child in node.Children)
        {
            Aside(child);
        }
    }

    private void AddAnswer(int line, string text)
    {
        Story.Answer(text);
        accounts.Card(line, "answer");
    }

    private void AddNote(int line, string text)
    {
        Notes.Add(text);
        accounts.Card(line, "note");
    }

    private void AddHint(int line, string text)
    {
        if (text.Length > 0)
        {
            Hints.Add(text);
            accounts.Hint(line, "hint");
        }
        else
        {
            accounts.Ignore(line, "placeholder");
        }
    }

    private static string Indented(Node node, int depth)
    {
        var sign = node.Marker.Kind switch
        {
            MarkerKind.None => string.Empty,
            MarkerKind.Number => FormattableString.Invariant($"{node.Marker.Number}. "),
            _ => "- ",
        };
        return new string(' ', 2 * depth) + sign + node.Text;
    }

    private static string PartName(StarLabel label) => string.Join(" and ", label.Parts.Select(part => part.ToString().ToLowerInvariant()));
}
