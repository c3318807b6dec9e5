using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Words;

namespace StarCards.Notes.Interpretation;

/// <summary>Looks over a file before it is read: is it about interviews at all?</summary>
internal static class Survey
{
    private const int FewestPrinciples = 4;

    private static readonly PhraseTable InterviewTags = new("interview|interviews|interview-prep|interviewprep|interviewing|behavioral|behavioural|behavioral-interview|star-stories|bq|面试|행동면접|면접|面接|entrevista|entrevistas|entretien|vorstellungsgesprach|собеседование");

    /// <param name="nodes">The outline of the file.</param>
    /// <param name="tags">The tags in its front matter.</param>
    public static bool IsInterview(Stretch nodes, IReadOnlyList<string> tags) => tags.Any(IsInterviewTag) || Weigh(nodes) is var weight && (weight >= 2 || weight == 1 && SelfTopicRule.AreTogether(nodes));

    private static int Weigh(Stretch nodes)
    {
        var weight = nodes.Count > 1 && (LabelGate.HasStory(nodes) || SelfTopicRule.AreOfHer(nodes) || nodes.CountOf(IsPrinciple) >= FewestPrinciples || ThemeRule.AreBareIn(nodes)) ? 2 : 0;
        foreach (var node in nodes)
        {
            weight += Sign(node) + (weight >= 2 ? 0 : Weigh(node.Children));
            if (weight >= 2)
            {
                break;
            }
        }

        return weight;
    }

    private static bool IsInterviewTag(string tag) => InterviewTags.Is(TextFold.Fold(tag));

    private static bool IsPrinciple(Node node) => node.Kind == NodeKind.Heading && PrincipleNames.All.Is(node.Folded.AsSpan().TrimStart("0123456789.) "));

    private static int Sign(Node node) => node.Kind switch
    {
        NodeKind.Heading when node.Place is Place.Questions or Place.AskThem => SectionWords.Themes.Is(node.Folded) ? 1 : 2,
        NodeKind.Heading when node.Folded.Contains("interview", StringComparison.Ordinal) || node.Folded.Contains("entrevista", StringComparison.Ordinal) || node.Folded.Contains("面试", StringComparison.Ordinal) || SectionWords.Interviews.IsIn(node.Folded) => 1,
        NodeKind.Heading when SelfTopicRule.Introduces(node) => 1,
        NodeKind.Callout => node.Callout == "question" ? 2 : 0,
        NodeKind.Details => 1,
        NodeKind.Table => node.Cells.Count > 0 && node.Cells[0].Count > 1 && SectionWords.Questions.IsIn(TextFold.Fold(node.Cells[0][0])) ? 2 : 0,
        NodeKind.Fence or NodeKind.Rule => 0,
        NodeKind.Line when TagRule.OfLine(node) is { } tags => tags.Exists(IsInterviewTag) ? 2 : 0,
        _ => node.QuestionPrefix > 0 ? 2 : QuestionWords.OfInterviews.IsHeadOf(node.Folded.AsSpan().TrimStart(" \"'*0123456789.)")) ? 2 : node.Ask == Ask.Candidate && (node.Kind != NodeKind.Line || node.BlankBefore && QuestionRule.EndsInMark(node.Folded)) ? 1 : 0,
    };
}
