using StarCards.Notes.Outline;
using StarCards.Notes.Rules;

namespace StarCards.Notes.Interpretation;

/// <summary>Items that ask nothing whatever their list does: empty ones, links, pictures, errands.</summary>
internal static class SilentItem
{
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

        if (HtmlRows.IsTagsOnly(item))
        {
            return "HTML";
        }

        return ErrandRule.IsErrand(item) ? "errand" : null;
    }
}
