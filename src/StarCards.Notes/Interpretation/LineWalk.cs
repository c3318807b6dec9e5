using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Words;
using StarCards.Reading;

namespace StarCards.Notes.Interpretation;

/// <summary>A plain line on the level of questions: a question, a label, a stem, a title, or text of the open question.</summary>
internal sealed class LineWalk(BodyWalk walk)
{
    private const int FewestBlanks = 12;
    private const int WrapsFrom = 55;
    private readonly LabelWalk _labels = new(walk);
    private readonly LineSeries _series = new(walk.Nodes);

    /// <summary>Handles the line and returns the index of the next node.</summary>
    public int Take(int i)
    {
        var node = walk.Nodes[i];
        if (TakesNothing(node))
        {
            return i + 1;
        }

        if (node.QuestionPrefix > 0)
        {
            return Questions.IsBareLabel(node) ? AskBelowLabel(i) : Ask(i, PromptStyle.Labelled);
        }

        if (walk.Current.Place == Place.Frameworks && _labels.PlaceOf(i) == Place.Anywhere)
        {
            return new FrameworkWalk(walk).Line(i);
        }

        if (walk.Findings.IsInterview && _series.IsTitle(i) && _series.HasTitles)
        {
            return Ask(i, PromptStyle.Plain);
        }

        if (_labels.TryTake(i) is { } next)
        {
            return next;
        }

        if (IsOneOfStories(i))
        {
            return Ask(i, PromptStyle.Plain);
        }

        if (IsContent(node))
        {
            walk.Give(node);
            return i + 1;
        }

        return IsPrompt(i) is { } style ? Ask(i, style) : Rest(i);
    }

    private bool TakesNothing(Node node)
    {
        var accounts = walk.Findings.Accounts;
        if (LinkRule.IsAnchor(node))
        {
            accounts.Tree(node, LineRole.Ignored, "link within the file");
        }
        else if (HtmlRows.IsTagsOnly(node))
        {
            accounts.Structure(node.Line, "HTML");
        }
        else if (walk.Open is null && TagRule.OfLine(node) is not null)
        {
            accounts.Structure(node.Line, "tags");
        }
        else if (walk.Open is null && (LinkRule.IsPointer(node) || LinkRule.IsPicture(node)))
        {
            accounts.Ignore(node.Line, "link or picture");
        }
        else
        {
            return false;
        }

        return true;
    }

    private bool IsContent(Node node) =>
        walk.Open is not null && (node.Label is not null && !node.IsItalic || node.AnswerPrefix > 0 || node.IsItalic && !node.IsBold || HintRule.IsRubric(node) && node.Ask < Rules.Ask.Candidate);

    /// <summary>How the line is set as a prompt, or null where it is none.</summary>
    private PromptStyle? IsPrompt(int i)
    {
        var node = walk.Nodes[i];
        var ask = node.Ask;
        if (!QuestionRule.HasLetter(node.Plain))
        {
            return null;
        }

        if (node.IsBold)
        {
            return IsBoldPrompt(i, ask) ? PromptStyle.Bold : null;
        }

        if (GoesOnFromAbove(i))
        {
            return null;
        }

        if (node.Label is { } label && (!label.IsLetter || walk.Labels.Of(node) is not null))
        {
            return null;
        }

        if (StoryTitleRule.IsTitle(node) && FollowedByStory(i))
        {
            return walk.Open is { HasContent: false, Style: not PromptStyle.Plain } ? null : PromptStyle.Plain;
        }

        if (FollowedByStory(i) && (walk.Open is null || walk.Open.HasContent && node.BlankBefore && !GoesOnInStory(walk.Open, i)) && node.Plain.Length < 160)
        {
            return PromptStyle.Plain;
        }

        if (ask == Rules.Ask.Topic && walk.Findings.IsInterview && LineHead.IsColonLabel(node) && (node.Children.Count > 0 || i + 1 < walk.Nodes.Count && walk.Nodes[i + 1].Kind == NodeKind.Item))
        {
            return PromptStyle.Plain;
        }

        if (walk.Findings.IsInterview && i + 1 < walk.Nodes.Count && ThemeRule.IsLine(node) && _series.HasThemes || walk.Findings.IsInterview && _series.AreAlone)
        {
            return PromptStyle.Plain;
        }

        if (HintRule.IsRubric(node) && !FollowUpRule.IsFollowUp(node))
        {
            return null;
        }

        if (walk.Open is { Style: PromptStyle.Plain } && node.BlankBefore && walk.Findings.IsInterview && PromptSplit.AsksAndAnswers(node.Text))
        {
            return PromptStyle.Plain;
        }

        var isMarked = QuestionRule.EndsInMark(node.Folded);
        var isListed = walk.Open is { Style: PromptStyle.Plain } && ParagraphRule.IsOneOfQuestions(walk.Nodes, i);
        if (!walk.Findings.IsInterview && (!isMarked && !QuestionWords.OfInterviews.IsHeadOf(node.Folded) || node.SpeaksOf(Persons.I)))
        {
            return null;
        }

        if (ask < Rules.Ask.Question)
        {
            return isListed || ask == Rules.Ask.Topic && IsInSeries(i) ? PromptStyle.Plain : null;
        }

        if (ask == Rules.Ask.Question && !isMarked && !isListed && !IsInSeries(i) && !IsWhyThem(node) || node.SpeaksOf(Persons.I) && ask < Rules.Ask.Candidate && !(isMarked && (isListed || IsInSeries(i))))
        {
            return null;
        }

        return walk.Open is null || isListed || node.BlankBefore && (walk.Open.Style is PromptStyle.Plain or PromptStyle.Item || isMarked) && ask == Rules.Ask.Candidate || node.BlankBefore && walk.Open.Style == PromptStyle.Plain ? PromptStyle.Plain : null;
    }

    /// <summary>"Why Amazon": the name of a company, or of a profession, and no more.</summary>
    private static bool IsWhyThem(Node node) => node.Folded.StartsWith("why ", StringComparison.Ordinal) && node.Plain is { Length: > 5 } plain && char.IsUpper(plain[4]) && plain.AsSpan().Count(' ') == 1 && char.IsLetter(plain[^1]);

    /// <summary>The next line of a sentence that asks nothing.</summary>
    private bool GoesOnFromAbove(int i) =>
        i > 0 && walk.Nodes[i] is { BlankBefore: false, Children.Count: 0 } node
        && walk.Nodes[i - 1] is { Kind: NodeKind.Line, Ask: < Rules.Ask.Topic, Plain.Length: >= WrapsFrom } above && WrapRule.GoesOn(above.Plain, node.Plain);

    /// <summary>Set like the question that is open: a line alone, with a list below it.</summary>
    private bool IsInSeries(int i) =>
        walk.Nodes[i].BlankBefore && walk.Open is { Style: PromptStyle.Plain, Content: [{ Kind: NodeKind.Item }, ..] }
        && (walk.Nodes[i].Children.Count > 0 ? walk.Nodes[i].Children[0].Kind == NodeKind.Item : i + 1 < walk.Nodes.Count && walk.Nodes[i + 1].Kind == NodeKind.Item);

    private bool IsBoldPrompt(int i, Ask ask)
    {
        var node = walk.Nodes[i];
        if (node.Label is not null || node.AnswerPrefix > 0 || HintRule.IsRubric(node))
        {
            return false;
        }

        if (ask >= Rules.Ask.Question)
        {
            return true;
        }

        if (FollowedByStory(i))
        {
            return walk.Open is null || walk.Open.Style == PromptStyle.Bold || walk.Open.HasContent;
        }

        var plain = node.Plain;
        var isNumbered = Markers.TakeOff(ref plain).Kind == MarkerKind.Number;
        if (!isNumbered && plain.EndsWith('.') && plain.AsSpan().Count(' ') >= FewestBlanks)
        {
            return false;
        }

        return walk.Open is null && walk.Findings.IsInterview && (walk.Current.Place == Place.Questions || isNumbered) && i + 1 < walk.Nodes.Count || isNumbered && walk.Open is { Style: PromptStyle.Bold };
    }

    /// <summary>"story 1: (pressure)" among others of its kind, under no question: each is told on its own.</summary>
    private bool IsOneOfStories(int i) =>
        StoryTitleRule.IsStory(walk.Nodes[i]) && (walk.Open is null || walk.Open.Style == PromptStyle.Plain && walk.Nodes[i].BlankBefore)
        && (walk.Nodes[i].Children.Count > 0 || i + 1 < walk.Nodes.Count && walk.Nodes[i + 1].Kind is NodeKind.Line or NodeKind.Item && !StoryTitleRule.IsStory(walk.Nodes[i + 1]))
        && _series.HasStories;

    /// <summary>True when the labels of a story stand below the line, or follow it before anything else does.</summary>
    private bool FollowedByStory(int i)
    {
        if (walk.Nodes[i].TellsBelow)
        {
            return true;
        }

        if (i > 0 && !walk.Nodes[i].BlankBefore && walk.Nodes[i - 1].Label is not null && !StoryTitleRule.IsTitle(walk.Nodes[i]) && !walk.Nodes[i].IsBold)
        {
            return false;
        }

        var end = i + 1;
        while (end < walk.Nodes.Count && end - i < 12 && !walk.Nodes[end].IsBoldTitle() && !StoryTitleRule.IsTitle(walk.Nodes[end]))
        {
            end++;
        }

        var below = walk.Nodes[(i + 1)..end];
        return below.Count > 0 && below[0].Label is not null && new LabelGate(below) is var labels && labels.Of(below[0]) is not null && !ExplanationRule.IsExplained(below, labels);
    }

    /// <summary>A sentence between "TASK" and "ACTION": another story would begin again with the label that the open one began with.</summary>
    private bool GoesOnInStory(Asked open, int i) =>
        walk.Nodes[i] is { Plain: [.., '.' or ',' or ';'], Children.Count: 0 } && i + 1 < walk.Nodes.Count && walk.Nodes[i + 1].Label is { } next
        && open.Content.Find(static node => node.Label is not null)?.Label is { } first && !first.Parts.SequenceEqual(next.Parts);

    private int Ask(int i, PromptStyle style) => Ask(walk.Nodes, i, style);

    private int Ask(Stretch nodes, int i, PromptStyle style)
    {
        var node = nodes[i];
        var below = node.Children.Count > 0 ? node.Children : nodes[(i + 1)..].Take(6);
        var wrapped = style == PromptStyle.Bold ? 0 : WrapRule.Count(node, below);
        var asked = Questions.Of(walk, node, style, 0, below[..wrapped]);
        walk.Ask(asked);
        asked.TakeBelow(below[..wrapped]);
        asked.Take(node.Children.Count > 0 ? node.Children[wrapped..] : default);
        return i + 1 + (node.Children.Count > 0 ? 0 : wrapped);
    }

    /// <summary>"**Question:**" alone: what stands below it is asked, a line or the first of a list.</summary>
    private int AskBelowLabel(int i)
    {
        var label = walk.Nodes[i];
        walk.Close();
        walk.Findings.Accounts.Structure(label.Line, "question label");
        var isWithin = label.Children.Count > 0;
        var (nodes, at) = isWithin ? (label.Children, 0) : (walk.Nodes, i + 1);
        if (at == nodes.Count || nodes[at] is not ({ Kind: NodeKind.Line or NodeKind.Item, AnswerPrefix: 0, QuestionPrefix: 0, Label: null } first) || !QuestionRule.HasLetter(first.Plain))
        {
            foreach (var child in label.Children)
            {
                walk.Give(child);
            }

            return i + 1;
        }

        var next = Ask(nodes, at, PromptStyle.Labelled);
        var asked = walk.Open;
        while (next < nodes.Count && (isWithin || first.Kind == NodeKind.Item && nodes[next].Kind == NodeKind.Item))
        {
            asked?.Content.Add(nodes[next]);
            next++;
        }

        return isWithin ? i + 1 : next;
    }

    private int Rest(int i)
    {
        var node = walk.Nodes[i];
        if (walk.Open is null && InlineParts.Of(node.Text) is { IsSequel: false } parts && parts.Name.Length is > 0 and < 60 && parts.Parts.Count >= 3 && (walk.Findings.IsInterview || InlineParts.ByInitials(parts.Name, string.Join(", ", parts.Parts)) is not null) && node.Plain.Length < 300)
        {
            new FrameworkMaker(walk.Findings).Make(node.Text, node.Line, walk.Current, node.Children);
            return i + 1;
        }

        if (IsAboutTheList(i))
        {
            walk.Close();
            walk.Findings.Ignore(node, "under no question");
            return i + 1;
        }

        walk.Give(node);
        return i + 1;
    }

    /// <summary>A sentence to the reader behind a list of bare questions answers the last of them as little as the others.</summary>
    private bool IsAboutTheList(int i)
    {
        var node = walk.Nodes[i];
        return node.BlankBefore && walk.Open is { Style: PromptStyle.Item, HasContent: false } && walk.Previous is { Style: PromptStyle.Item, HasContent: false }
            && node.Plain.AsSpan().Count(' ') >= FewestBlanks && (AdviceRule.IsAdvice(walk.Nodes[i..(i + 1)]) || SectionWords.Interviews.IsIn(node.Folded) && !node.SpeaksOf(Persons.I));
    }
}
