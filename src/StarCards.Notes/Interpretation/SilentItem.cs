using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Words;

namespace StarCards.Notes.Interpretation;

/// <summary>Items that ask nothing whatever their list does: empty ones, links, pictures, errands.</summary>
internal static class SilentItem
{
    private static readonly PhraseTable NamesQuestions = new("common questions|other questions|typical questions|more questions|frequently asked questions");

    /// <summary>Why the item asks nothing, or null where it may ask.</summary>
    public static string? ReasonOf(Node item)
    {
        if (item.Text.Length == 0 || PlaceholderRule.IsNothing(item))
        {
            return "empty item";
        }

        if (LinkRule.IsAnchor(item))
        {
            return "link within the file";
        }

        if (LinkRule.IsPointer(item) || LinkRule.IsPicture(item))
        {
            return "link or picture";
        }

        if (item.Children.Count == 0 && LinkRule.IsReference(item) && item.Text.Contains("](http", StringComparison.OrdinalIgnoreCase))
        {
            return "link or picture";
        }

        if (HtmlRows.IsTagsOnly(item))
        {
            return "HTML";
        }

        if (item is { Ask: < Ask.Question, Children.Count: 0 } && (NamesQuestions.IsHeadOf(item.Folded) || item.Folded.StartsWith("the interview ", StringComparison.Ordinal) && !QuestionRule.EndsInMark(item.Folded)))
        {
            return "about the questions";
        }

        return ErrandRule.IsErrand(item) ? "errand" : null;
    }
}
