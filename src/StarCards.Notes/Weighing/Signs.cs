using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Words;

namespace StarCards.Notes.Weighing;

/// <summary>Reads the signs of a line.</summary>
internal static class Signs
{
    public const int Count = (int)Sign.CodeBelow + 1;

    private const string Openers = " \"'*0123456789.)";

    /// <param name="node">The line.</param>
    /// <param name="depth">How many lines it hangs below.</param>
    /// <param name="index">Its index among its neighbours.</param>
    /// <param name="neighbours">How many hang where it does, itself included.</param>
    /// <param name="signs">Room for <see cref="Count"/> numbers.</param>
    public static void Read(Node node, int depth, int index, int neighbours, Span<float> signs)
    {
        var plain = node.Plain;
        var folded = node.Folded.AsSpan();
        signs[(int)Sign.Kind] = (int)node.Kind;
        signs[(int)Sign.Level] = node.Level;
        signs[(int)Sign.Marker] = (int)node.Marker.Kind;
        signs[(int)Sign.Ask] = (int)node.Ask;
        signs[(int)Sign.EndsInMark] = Of(QuestionRule.EndsInMark(folded));
        signs[(int)Sign.HasMark] = Of(plain.Contains('?', StringComparison.Ordinal));
        signs[(int)Sign.Place] = (int)node.Place;
        signs[(int)Sign.Bold] = Of(node.IsBold);
        signs[(int)Sign.SpeaksOfI] = Of(node.SpeaksOf(Persons.I));
        signs[(int)Sign.SpeaksOfWe] = Of(node.SpeaksOf(Persons.We));
        signs[(int)Sign.SpeaksToYou] = Of(node.SpeaksOf(Persons.You));
        signs[(int)Sign.SpeaksToReader] = Of(node.SpeaksOf(Persons.Reader));
        signs[(int)Sign.Label] = node.Label is { } label ? (int)label.Strength : -1;
        signs[(int)Sign.InlineLabels] = Of(node.InlineLabels is not null);
        signs[(int)Sign.QuestionPrefix] = node.QuestionPrefix;
        signs[(int)Sign.AnswerPrefix] = node.AnswerPrefix;
        signs[(int)Sign.Tells] = Of(node.TellsBelow);
        signs[(int)Sign.Children] = node.Children.Count;
        signs[(int)Sign.Words] = plain.AsSpan().Count(' ') + 1;
        signs[(int)Sign.EndsInColon] = Of(plain.AsSpan().TrimEnd().EndsWith(":"));
        signs[(int)Sign.EndsInStop] = Of(plain.AsSpan().TrimEnd() is [.., '.' or '。']);
        signs[(int)Sign.Theme] = Of(ThemeRule.Is(node) || SelfTopicRule.Is(node));
        signs[(int)Sign.StoryTitle] = Of(StoryTitleRule.IsTitle(node));
        signs[(int)Sign.OfInterviews] = Of(QuestionWords.OfInterviews.IsHeadOf(folded.TrimStart(Openers)));
        signs[(int)Sign.OfHer] = Of(SideWords.Hers.IsIn(folded));
        signs[(int)Sign.OfThem] = Of(SideWords.Theirs.IsIn(folded));
        signs[(int)Sign.Italic] = Of(node.IsItalic);
        signs[(int)Sign.Imperative] = Of(AdviceWords.Imperative.IsHeadOf(folded));
        signs[(int)Sign.Anchor] = Of(LinkRule.IsAnchor(node));
        signs[(int)Sign.Reference] = Of(LinkRule.IsReference(node));
        signs[(int)Sign.Outermost] = Of(node.IsOutermost);
        signs[(int)Sign.BlankBefore] = Of(node.BlankBefore);
        signs[(int)Sign.BeginsWithDigit] = Of(plain is [>= '0' and <= '9', ..]);
        signs[(int)Sign.Code] = Of(node.Text.Contains('`', StringComparison.Ordinal));
        signs[(int)Sign.Link] = Of(node.Text.Contains("](", StringComparison.Ordinal));
        signs[(int)Sign.Unspaced] = Of(folded.ContainsAnyInRange('\u2E80', '\uFFFF'));
        signs[(int)Sign.Quoted] = Of(plain.StartsWith('"'));
        signs[(int)Sign.Depth] = depth;
        signs[(int)Sign.Index] = index;
        signs[(int)Sign.Neighbours] = neighbours;
        signs[(int)Sign.Length] = plain.Length;
        signs[(int)Sign.Technical] = Of(TechnicalRule.IsMatter(node));
        signs[(int)Sign.Rubric] = Of(HintRule.IsRubric(node));
        signs[(int)Sign.FollowUp] = Of(FollowUpRule.IsFollowUp(node));
        signs[(int)Sign.Principle] = Of(PrincipleNames.All.IsHeadOf(folded.TrimStart(Openers)));
        signs[(int)Sign.AnsweredOnLine] = Of(node.Kind != NodeKind.Heading && PromptSplit.Of(node.Text).Behind is not null);
        signs[(int)Sign.TellsOfHerBelow] = Of(AdviceRule.SaysI(node.Children));
        signs[(int)Sign.SpeaksToReaderBelow] = Of(AdviceRule.SpeaksToReader(node.Children));
        signs[(int)Sign.Capital] = Of(plain.Length > 0 && char.IsUpper(plain[0]));
    }

    private static float Of(bool isSo) => isSo ? 1 : 0;
}
