using StarCards.Notes.Outline;

namespace StarCards.Notes.Rules;

/// <summary>Lines that begin something of their own even where they stand right below an item.</summary>
internal static class LineHead
{
    private const int LongestLabel = 40;

    public static bool StandsAlone(Node node) =>
        node.IsBold || node.Text.StartsWith('<') || IsColonLabel(node) || AskPrefix.QuestionLength(node.Text) > 0 || StoryTitleRule.IsTitle(node);

    /// <summary>A short line that ends in a colon and is no part of a story.</summary>
    public static bool IsColonLabel(Node node) =>
        node.Plain.Length is > 1 and <= LongestLabel && node.Plain[^1] is ':' or '：' && StarLabelRule.Read(node.Text) is null && AskPrefix.AnswerLength(node.Text) == 0;
}
