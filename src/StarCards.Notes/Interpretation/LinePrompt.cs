using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Words;

namespace StarCards.Notes.Interpretation;

/// <summary>Says whether a plain line begins a card, by itself and by what stands around it.</summary>
internal sealed class LinePrompt(BodyWalk walk)
{
    private const int FewestBlanks = 12;
    private const int WrapsFrom = 55;
    private readonly LineSeries _series = new(walk.Nodes);

    /// <summary>"Teamwork" over its story, as several lines are on the page.</summary>
    public bool IsTitleAmongOthers(int i) => walk.Findings.IsInterview && (_series.IsTitle(i) && _series.HasTitles || StatementRule.Is(walk.Nodes[i]) && _series.HasStatements);

    /// <summary>How the line is set as a prompt, or null where it is none.</summary>
    public PromptStyle? StyleOf(int i)
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

        if (ask == Ask.Topic && walk.Findings.IsInterview && LineHead.IsColonLabel(node) && (node.Children.Count > 0 || i + 1 < walk.Nodes.Count && walk.Nodes[i + 1].Kind == NodeKind.Item))
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

        if (ask < Ask.Question)
        {
            return isListed || ask == Ask.Topic && IsInSeries(i) ? PromptStyle.Plain : null;
        }

        if (ask == Ask.Question && !isMarked && !isListed && !IsInSeries(i) && !WhyThemRule.Is(node) || node.SpeaksOf(Persons.I) && ask < Ask.Candidate && !(isMarked && (isListed || IsInSeries(i))))
        {
            return null;
        }

        return walk.Open is null || isListed || node.BlankBefore && (walk.Open.Style is PromptStyle.Plain or PromptStyle.Item || isMarked) && ask == Ask.Candidate || node.BlankBefore && walk.Open.Style == PromptStyle.Plain ? PromptStyle.Plain : null;
    }

    /// <summary>The next line of a sentence that asks nothing.</summary>
    private bool GoesOnFromAbove(int i) =>
        i > 0 && walk.Nodes[i] is { BlankBefore: false, Children.Count: 0 } node
        && walk.Nodes[i - 1] is { Kind: NodeKind.Line, Ask: < Ask.Topic, Plain.Length: >= WrapsFrom } above && WrapRule.GoesOn(above.Plain, node.Plain);

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

        if (ask >= Ask.Question)
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
    public bool IsOneOfStories(int i) =>
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
}
