using StarCards.Notes.Outline;

namespace StarCards.Notes.Rules;

/// <summary>Lines that begin something of their own even where they stand right below an item.</summary>
internal static class LineHead
{
    private const int LongestLabel = 40;

    public static bool StandsAlone(Node node) =>
        node.IsBold || node.Text.StartsWith('<') || IsColonLabel(node) || node.QuestionPrefix > 0 || StoryTitleRule.IsTitle(node);

    /// <summary>A short line that ends in a colon and is no part of a story.</summary>
    public static bool IsColonLabel(Node node) =>
        node.Plain.Length is > 1 and <= LongestLabel && node.Plain[^1] is ':' or '：' && node.Label is null && node.AnswerPrefix == 0;
}
