namespace StarCards.Notes.Outline;

/// <summary>The head of a callout, as Obsidian writes it in a quote or as MkDocs writes it over an indented block.</summary>
internal static class CalloutSign
{
    /// <summary><c>[!question]- How do you estimate?</c>.</summary>
    public static bool TryTakeOff(string text, out string word, out string title)
    {
        word = title = string.Empty;
        var close = text.StartsWith("[!", StringComparison.Ordinal) ? text.IndexOf(']', StringComparison.Ordinal) : -1;
        if (close < 3)
        {
            return false;
        }

        word = text[2..close].ToLowerInvariant();
        title = text[(close + 1)..].TrimStart('-', '+', ' ');
        return true;
    }

    /// <summary><c>!!! question "How do you estimate?"</c>, or folded with <c>???</c>.</summary>
    public static bool TryTakeOffAdmonition(string text, out string word, out string title)
    {
        word = title = string.Empty;
        if (!text.StartsWith("!!! ", StringComparison.Ordinal) && !text.StartsWith("??? ", StringComparison.Ordinal) && !text.StartsWith("???+ ", StringComparison.Ordinal))
        {
            return false;
        }

        var rest = text.AsSpan(text.IndexOf(' ', StringComparison.Ordinal)).Trim();
        var quote = rest.IndexOf('"');
        var words = (quote < 0 ? rest : rest[..quote]).Trim();
        if (words.IsEmpty || !char.IsAsciiLetter(words[0]) || quote >= 0 && !rest.EndsWith("\""))
        {
            return false;
        }

        var end = words.IndexOf(' ');
        word = (end < 0 ? words : words[..end]).ToString().ToLowerInvariant();
        title = quote < 0 ? string.Empty : rest[(quote + 1)..].TrimEnd('"').ToString();
        return true;
    }
}
