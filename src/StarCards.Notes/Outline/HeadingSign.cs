namespace StarCards.Notes.Outline;

/// <summary>Heading signs, also indented ones and ones without a blank (<c>##Failure</c>).</summary>
internal static class HeadingSign
{
    public static bool TryTakeOff(string text, out int level, out string title)
    {
        level = 0;
        title = string.Empty;
        if (text.Length == 0 || text[0] != '#')
        {
            return false;
        }

        while (level < text.Length && text[level] == '#')
        {
            level++;
        }

        if (level > 6 || level < text.Length && !IsTitle(text, level))
        {
            return false;
        }

        title = text[level..].Trim();
        var end = title.TrimEnd('#');
        title = end.Length < title.Length && (end.Length == 0 || end[^1] == ' ') ? end.TrimEnd() : title;
        title = BackLink.Without(title);
        title = title.Length > 2 && title[0] is '-' or '*' or '+' && title[1] == ' ' ? title[2..].TrimStart() : title;
        return true;
    }

    /// <summary>A single sign glued to a single word is a tag.</summary>
    private static bool IsTitle(string text, int level)
    {
        if (char.IsWhiteSpace(text[level]))
        {
            return true;
        }

        if (level == 1 && (text.StartsWith("#include", StringComparison.Ordinal) || text.StartsWith("#define ", StringComparison.Ordinal)))
        {
            return false;
        }

        var isWords = char.IsLetter(text[level]) || text[level] is '*' or '"' or '¿';
        return isWords && (level > 1 || text.Contains(' ', StringComparison.Ordinal) && text.AsSpan().Count('#') == 1 && text.IndexOf(' ', StringComparison.Ordinal) > 2);
    }
}
