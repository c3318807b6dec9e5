namespace StarCards.Notes.Outline;

/// <summary>"## Why us? [↑](#top)": an arrow back to the list of contents, which is no word of the heading.</summary>
internal static class BackLink
{
    private const int LongestWords = 16;

    /// <summary>The heading without it.</summary>
    public static string Without(string title)
    {
        if (title.Length == 0 || title[^1] != ')')
        {
            return title;
        }

        var target = title.LastIndexOf("](#", StringComparison.Ordinal);
        var open = target > 0 ? title.LastIndexOf('[', target) : -1;
        var isLast = open > 0 && title.IndexOf(')', target) == title.Length - 1;
        return isLast && IsArrow(title.AsSpan((open + 1)..target)) ? title[..open].TrimEnd() : title;
    }

    private static bool IsArrow(ReadOnlySpan<char> words) =>
        words.Length < LongestWords && (words.StartsWith('&') && words.EndsWith(';') || words.EndsWith("top", StringComparison.OrdinalIgnoreCase) || !HasWord(words));

    private static bool HasWord(ReadOnlySpan<char> words)
    {
        foreach (var character in words)
        {
            if (char.IsLetterOrDigit(character))
            {
                return true;
            }
        }

        return false;
    }
}
