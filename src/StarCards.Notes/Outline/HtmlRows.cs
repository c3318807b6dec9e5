namespace StarCards.Notes.Outline;

/// <summary>The few HTML elements that shape notes.</summary>
internal static class HtmlRows
{
    public static bool OpensDetails(string text) => Contains(text, "<details");

    public static bool ClosesDetails(string text) => Contains(text, "</details");

    /// <summary>The text between the summary's tags, where the line holds them, and what stands behind.</summary>
    public static bool TrySummary(string text, out string summary, out string behind)
    {
        summary = behind = string.Empty;
        var open = text.IndexOf("<summary", StringComparison.OrdinalIgnoreCase);
        var start = open < 0 ? -1 : text.IndexOf('>', open);
        if (start < 0)
        {
            return false;
        }

        var end = text.IndexOf("</summary", start, StringComparison.OrdinalIgnoreCase);
        summary = end < 0 ? text[(start + 1)..] : text[(start + 1)..end];
        var close = end < 0 ? -1 : text.IndexOf('>', end);
        behind = close < 0 ? string.Empty : text[(close + 1)..];
        return true;
    }

    /// <summary>A line that holds tags and no words, the fence of a box (<c>::: info</c>), or the call of a site's own (<c>{{% callout %}}</c>).</summary>
    public static bool IsTagsOnly(Node node) => node.Text.StartsWith('<') && node.Plain.Length == 0 || node.Text.StartsWith(":::", StringComparison.Ordinal) || IsCall(node.Text);

    private static bool IsCall(string text) => text.StartsWith("{{", StringComparison.Ordinal) && text.Length > 4 && text[2] is '%' or '<' && text.EndsWith("}}", StringComparison.Ordinal) && text.IndexOf("{{", 2, StringComparison.Ordinal) < 0;

    /// <summary>Most lines hold no tag at all, which is told soonest by its first sign.</summary>
    private static bool Contains(string text, string tag) => text.Contains('<', StringComparison.Ordinal) && text.Contains(tag, StringComparison.OrdinalIgnoreCase);
}
