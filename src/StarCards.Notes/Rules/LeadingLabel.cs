namespace StarCards.Notes.Rules;

/// <summary>Steps over the emphasis, emoji and blanks that people set around a label, in a text that keeps its markup.</summary>
internal static class LeadingLabel
{
    public static int SkipOrnament(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsOrnament(text[at]))
        {
            at++;
        }

        return at;
    }

    public static int SkipEmphasis(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is '*' or '_' or '=' or '~' or '`')
        {
            at++;
        }

        return at;
    }

    public static int SkipBlank(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '\u200B' or '\uFE0F'))
        {
            at++;
        }

        return at;
    }

    /// <summary>What stands behind a label: without outer blanks, and without the emphasis that the label began, unless it ends in the midst: then it begins here.</summary>
    public static string Rest(string text, int at)
    {
        at = SkipBlank(text, at);
        var head = SkipEmphasis(text, at);
        var isClosing = head > at && (head >= text.Length || char.IsWhiteSpace(text[head]) || !HasPartner(text, at, head));
        var rest = text[(isClosing ? head : at)..].Trim();
        foreach (var sign in Signs)
        {
            if (rest.EndsWith(sign, StringComparison.Ordinal) && Count(rest, sign) % 2 == 1)
            {
                return rest[..^sign.Length].TrimEnd();
            }
        }

        return text.StartsWith(Strong, StringComparison.Ordinal) && Count(rest, Strong) % 2 == 1 && Count(text[..at], Strong) % 2 == 1 ? Strong + rest : rest;
    }

    private const string Strong = "**";
    private static readonly string[] Signs = ["***", "**", "__", "*", "_"];

    private static bool HasPartner(string text, int start, int end) => text.IndexOf(text[start..end], end, StringComparison.Ordinal) >= 0;

    private static int Count(string text, string sign)
    {
        var count = 0;
        for (var at = text.IndexOf(sign, StringComparison.Ordinal); at >= 0; at = text.IndexOf(sign, at + sign.Length, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }

    private static bool IsOrnament(char character) => !char.IsAsciiLetterOrDigit(character) && IsSign(character);

    private static bool IsSign(char character) =>
        character is '*' or '_' or '=' or '~' or '`' or '\uFE0F' or '\u200D' or '\u200B' || char.IsWhiteSpace(character) || char.IsSurrogate(character)
        || char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.OtherSymbol;
}
