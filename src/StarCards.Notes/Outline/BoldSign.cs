using System.Buffers;

namespace StarCards.Notes.Outline;

/// <summary>Bold that is written with low lines: all that reads bold words knows them by their stars.</summary>
internal static class BoldSign
{
    private const string LowLines = "__";

    /// <summary>"__init__" names something in code.</summary>
    private static readonly SearchValues<char> OfNames = SearchValues.Create("abcdefghijklmnopqrstuvwxyz_");

    /// <summary>"__Why us?__ …" as "**Why us?** …"; no other character changes, nor does the length. What stands behind code stays as it is.</summary>
    public static string ToStars(string text)
    {
        if (!text.Contains('_', StringComparison.Ordinal) || !text.Contains(LowLines, StringComparison.Ordinal))
        {
            return text;
        }

        char[]? changed = null;
        var code = text.IndexOf('`', StringComparison.Ordinal) is >= 0 and var tick ? tick : text.Length;
        for (var open = text.IndexOf(LowLines, StringComparison.Ordinal); open >= 0 && open < code && text.IndexOf(LowLines, open + 2, StringComparison.Ordinal) is var close and > 0 && close < code; open = text.IndexOf(LowLines, close + 2, StringComparison.Ordinal))
        {
            if (IsBold(text, open, close))
            {
                changed ??= text.ToCharArray();
                changed.AsSpan(open, 2).Fill('*');
                changed.AsSpan(close, 2).Fill('*');
            }
        }

        return changed is null ? text : new string(changed);
    }

    private static bool IsBold(string text, int open, int close)
    {
        var words = text.AsSpan(open + 2, close - open - 2);
        return words.Length > 1 && !char.IsWhiteSpace(words[0]) && !char.IsWhiteSpace(words[^1]) && words.ContainsAnyExcept(OfNames)
            && (open == 0 || !char.IsLetterOrDigit(text[open - 1])) && (close + 2 == text.Length || !char.IsLetterOrDigit(text[close + 2]) && text[close + 2] != '_');
    }
}
