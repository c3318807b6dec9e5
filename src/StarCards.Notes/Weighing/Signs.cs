using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Words;

namespace StarCards.Notes.Weighing;

/// <summary>Reads the signs of a line.</summary>
internal static class Signs
{
    public const int Count = (int)Sign.WordsBelow + 1;

    private const string Openers = " \"'*0123456789.)";

    /// <summary>All signs but those of what stands above and below at any distance.</summary>
    /// <param name="node">The line.</param>
    /// <param name="outermost">The level of the outermost heading less one.</param>
    /// <param name="depth">How many lines it hangs below.</param>
    /// <param name="index">Its index among its neighbours.</param>
    /// <param name="neighbours">How many hang where it does, itself included.</param>
    /// <param name="signs">Room for <see cref="Count"/> numbers.</param>
    public static void Read(Node node, int outermost, int depth, int index, int neighbours, Span<float> signs)
    {
        var plain = node.Plain;
        var folded = node.Folded.AsSpan();
        signs[(int)Sign.Kind] = (int)node.Kind;
        signs[(int)Sign.Level] = Math.Max(0, node.Level - outermost);
        signs[(int)Sign.Marker] = (int)node.Marker.Kind;
        signs[(int)Sign.Ask] = (int)node.Ask;
        signs[(int)Sign.Place] = (int)node.Place;
        signs[(int)Sign.Bold] = Of(node.IsBold);
        signs[(int)Sign.Label] = node.Label is { } label ? (int)label.Strength : -1;
        signs[(int)Sign.SpeaksToReader] = Of(node.SpeaksOf(Persons.Reader));
        signs[(int)Sign.Children] = node.Children.Count;
        signs[(int)Sign.Words] = plain.AsSpan().Count(' ') + 1;
        signs[(int)Sign.EndsInStop] = Of(plain.AsSpan().TrimEnd() is [.., '.' or '。']);
        signs[(int)Sign.Theme] = Of(ThemeRule.Is(node) || SelfTopicRule.Is(node));
        signs[(int)Sign.OfHer] = Of(node.SpeaksOf(Persons.Her));
        signs[(int)Sign.OfThem] = Of(node.SpeaksOf(Persons.Them));
        signs[(int)Sign.EndsInMark] = Of(QuestionRule.EndsInMark(folded));
        signs[(int)Sign.HasMark] = Of(plain.Contains('?', StringComparison.Ordinal));
        signs[(int)Sign.SpeaksOfI] = Of(node.SpeaksOf(Persons.I));
        signs[(int)Sign.SpeaksToYou] = Of(node.SpeaksOf(Persons.You));
        signs[(int)Sign.QuestionPrefix] = node.QuestionPrefix;
        signs[(int)Sign.Tells] = Of(node.TellsBelow);
        signs[(int)Sign.EndsInColon] = Of(plain.AsSpan().TrimEnd().EndsWith(":"));
        signs[(int)Sign.StoryTitle] = Of(StoryTitleRule.IsTitle(node));
        signs[(int)Sign.OfInterviews] = Of(QuestionWords.OfInterviews.IsHeadOf(folded.TrimStart(Openers)));
        signs[(int)Sign.Anchor] = Of(LinkRule.IsAnchor(node));
        signs[(int)Sign.Outermost] = Of(node.IsOutermost);
        signs[(int)Sign.BlankBefore] = Of(node.BlankBefore);
        signs[(int)Sign.BeginsWithDigit] = Of(plain is [>= '0' and <= '9', ..]);
        signs[(int)Sign.Link] = Of(node.Text.Contains("](", StringComparison.Ordinal));
        signs[(int)Sign.Unspaced] = Of(folded.ContainsAnyInRange('\u2E80', '\uFFFF'));
        signs[(int)Sign.Depth] = depth;
        signs[(int)Sign.Index] = index;
        signs[(int)Sign.Neighbours] = neighbours;
        signs[(int)Sign.Length] = plain.Length;
        signs[(int)Sign.Rubric] = Of(HintRule.IsRubric(node));
        signs[(int)Sign.Capital] = Of(plain.Length > 0 && char.IsUpper(plain[0]));
    }

    private static float Of(bool isSo) => isSo ? 1 : 0;
}
