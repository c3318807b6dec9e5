using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Words;

namespace StarCards.Notes.Interpretation;

/// <summary>Questions that stand below the answer of a heading and are none of its probes: behind a rule, in bold, or folded one by one.</summary>
internal static class QuestionsBehind
{
    private const int Fewest = 2;
    private const int FewestBold = 3;
    private const int FewestHeadings = 4;
    private const int FewestLines = 4;

    /// <summary>Where they begin, or the number of nodes where there are none.</summary>
    /// <param name="asking">The heading that asks.</param>
    /// <param name="content">What stands below it.</param>
    public static int In(Node asking, Stretch content)
    {
        if (StoryUses.AreUnder(asking))
        {
            return content.Count;
        }

        if (content.FindIndex(static node => node.Kind == NodeKind.Heading) is var heading and >= 0)
        {
            return GoesOnFrom(asking, content[heading]) || HeadingContent.IsToldAboveQuestions(asking) || IsSeriesOfStories(content, heading) || IsSeriesOfQuestions(content) || SelfTopicRule.Introduces(asking) && asking.IsOutermost && !content.Exists(IsOfAnswer) && !VersionTitleRule.AreBelow(asking, isInterview: false) ? heading : content.FindIndex(static node => node is { Kind: NodeKind.Heading, Text.Length: 0 } || IsPlaceOfQuestions(node)) is var place and >= 0 ? place : content.Count;
        }

        var next = content.FindIndex(static node => node is { Kind: NodeKind.Item, Marker.Kind: MarkerKind.Number });
        if (next >= 0 && content[next].Ask == Ask.Candidate && content[next].Marker.Number > 1 && content[next].Marker.Number == NumberOf(asking) + 1)
        {
            return next;
        }

        if (content.Count > 0 && content.TrueForAll(IsOfInterviewer) || content.Count >= FewestLines && content.TrueForAll(static node => node is { Kind: NodeKind.Line, Ask: Ask.Candidate, Children.Count: 0 } && !FollowUpRule.IsFollowUp(node)))
        {
            return 0;
        }

        for (var i = 0; i < content.Count; i++)
        {
            if (content[i] is { Kind: NodeKind.Line, BlankBefore: true, Ask: Ask.Candidate } && content[(i + 1)..].While(static node => node is { Kind: NodeKind.Line, BlankBefore: false }).Count >= FewestLines && ParagraphRule.IsOneOfQuestions(content, i))
            {
                return i;
            }
        }

        var label = content.FindIndex(static node => node is { Kind: NodeKind.Line, IsBold: true, BlankBefore: true, Place: Place.Questions, Plain: [.., ':' or '：'] });
        if (label >= 0 && content[label..].CountOf(static node => node is { Kind: NodeKind.Line, BlankBefore: true, Ask: >= Ask.Question } && QuestionRule.EndsInMark(node.Folded)) > Fewest)
        {
            return label;
        }

        var number = NumberOf(asking);
        var counted = number == 0 ? -1 : content.FindIndex(node => node is { Kind: NodeKind.Line, BlankBefore: true, Ask: Ask.Candidate } && node.Plain.StartsWith(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number + 1} "), StringComparison.Ordinal));
        if (counted >= 0)
        {
            return counted;
        }

        var folded = content.FindIndex(IsFolded);
        if (folded >= 0 && content.CountOf(IsFolded) >= Fewest)
        {
            return folded;
        }

        var bold = content.FindIndex(IsBoldQuestion);
        if (bold >= 0 && content.CountOf(IsBoldQuestion) >= FewestBold)
        {
            return bold;
        }

        var rule = content.FindIndex(static node => node.Kind == NodeKind.Rule);
        var isSeries = rule >= 0 && rule + 1 < content.Count && IsAsking(content[rule + 1]) && content[rule..].CountOf(IsAsking) >= Fewest;
        return isSeries ? rule : content.Count;
    }

    /// <summary>"#### 8. Why locks?" below "### 7. Why us?": the next question, a level too deep.</summary>
    private static bool GoesOnFrom(Node asking, Node heading) =>
        NumberOf(heading) > 1 && NumberOf(heading) == NumberOf(asking) + 1 && QuestionRule.Of(TextFold.Fold(heading.Prompt.Words)) >= Ask.Question;

    /// <summary>"How to answer", "Sample answer": a heading of the answer above all questions.</summary>
    private static bool IsOfAnswer(Node node) => node.Kind == NodeKind.Heading && (HintRule.IsRubric(node) || AskPrefix.AnswerLength(node.Plain + ":") > 0);

    /// <summary>The number that a heading begins with ("2. Why us?"), or 0.</summary>
    private static int NumberOf(Node heading)
    {
        var plain = heading.Plain;
        return Markers.TakeOff(ref plain) is { Kind: MarkerKind.Number } marker ? marker.Number : 0;
    }

    /// <summary>"Examples of open questions" over a list of them: no part of an answer.</summary>
    private static bool IsPlaceOfQuestions(Node node) =>
        node is { Kind: NodeKind.Heading, Place: Place.Questions } && (node.Children.CountOf(static child => child is { Kind: NodeKind.Item, Ask: Ask.Candidate }) > Fewest || node.Children.Exists(IsBoldQuestion));

    /// <summary>A story told, and headings below it with stories of their own: they are its neighbours, whatever their level.</summary>
    private static bool IsSeriesOfStories(Stretch content, int first) =>
        content[first..].CountOf(static node => node.Kind == NodeKind.Heading && node.TellsBelow) >= Fewest && LabelGate.HasStory(content[..first])
        && !content[first..].Exists(static node => VersionTitleRule.IsVersion(node) || StoryTitleRule.IsTitle(node) || FollowUpRule.IsFollowUp(node));

    /// <summary>
    /// Headings of which each asks, and nothing told between them: more than one question is followed up by. Where nothing
    /// is told before them either, half of them are enough.
    /// </summary>
    private static bool IsSeriesOfQuestions(Stretch content) =>
        content.Where(static node => node.Kind == NodeKind.Heading) is { Count: >= FewestHeadings } headings && !content.Exists(static node => node.Label is not null) && !headings.Exists(FollowUpRule.IsFollowUp)
        && headings.CountOf(static node => node.Ask == Ask.Candidate) is var asking && (asking == headings.Count || content[0].Kind == NodeKind.Heading && asking * 2 >= headings.Count);

    /// <summary>A paragraph as only interviewers speak: no answer to anything.</summary>
    private static bool IsOfInterviewer(Node node) => node is { Kind: NodeKind.Line, BlankBefore: true } && QuestionWords.OfInterviews.IsHeadOf(node.Folded.AsSpan().TrimStart(" \"'"));

    private static bool IsBoldQuestion(Node node) => node.Kind == NodeKind.Line && node.IsBold && IsAsking(node);

    private static bool IsFolded(Node node) => node.Kind == NodeKind.Details && node.Ask == Ask.Candidate;

    private static bool IsAsking(Node node) =>
        node.Kind is NodeKind.Line or NodeKind.Item && node.Ask == Ask.Candidate && !FollowUpRule.IsFollowUp(node);
}
