using System.Text;

namespace StarCards.Notes.Outline;

/// <summary>List items and emphasis that were written as HTML, in the signs of Markdown: <c>&lt;li&gt;&lt;b&gt;Task: &lt;/b&gt;…</c>.</summary>
internal static class HtmlSigns
{
    private const int LongestName = 8;

    /// <summary>The line with its signs; as it was where it holds none, code, or a tag that is not closed.</summary>
    public static string ToMarkdown(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal) || text.Contains('`', StringComparison.Ordinal))
        {
            return text;
        }

        text = Heading(text) ?? Paragraph(text);
        var signs = new StringBuilder(text.Length);
        var open = string.Empty;
        for (var at = 0; at < text.Length;)
        {
            if (SignAt(text, at, out var sign, out var isClosing) is var length && length == 0)
            {
                signs.Append(text[at++]);
                continue;
            }

            at += length;
            if (sign == Item)
            {
                signs.Append(!isClosing && IsBlank(signs) ? sign : string.Empty);
                continue;
            }

            if (isClosing ? open != sign : open.Length > 0)
            {
                return text;
            }

            open = isClosing ? string.Empty : sign;
            if (isClosing)
            {
                Close(signs, sign);
            }
            else
            {
                signs.Append(sign);
                at = SkipBlank(text, at);
            }
        }

        var read = open.Length > 0 ? string.Empty : WithoutBreaks(signs.ToString().AsSpan().TrimStart()).ToString();
        return read is "" or "-" ? text : read;
    }

    /// <summary><c>&lt;h3&gt;Task&lt;/h3&gt;</c> alone on its line with the sign of a heading, or null.</summary>
    private static string? Heading(string text)
    {
        var isHeading = text.Length > 9 && text[0] == '<' && text[1] is 'h' or 'H' && text[2] is >= '1' and <= '6' && text[3] == '>' && text.EndsWith($"</h{text[2]}>", StringComparison.OrdinalIgnoreCase);
        return isHeading ? new string('#', text[2] - '0') + " " + text[4..^5].Trim() : null;
    }

    /// <summary>The words of a paragraph that one line holds.</summary>
    private static string Paragraph(string text) =>
        text.StartsWith("<p>", StringComparison.OrdinalIgnoreCase) && text.EndsWith("</p>", StringComparison.OrdinalIgnoreCase) && text.Length > 7 ? text[3..^4].Trim() : text;

    /// <summary>A text without the breaks at its end, which break nothing.</summary>
    public static ReadOnlySpan<char> WithoutBreaks(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        while (EndsInBreak(text))
        {
            text = text[..text.LastIndexOf('<')].TrimEnd();
        }

        return text;
    }

    /// <summary>True where a text ends in <c>&lt;br&gt;</c>.</summary>
    public static bool EndsInBreak(ReadOnlySpan<char> text) =>
        text.EndsWith('>') && text.LastIndexOf('<') is >= 0 and var open && text[(open + 1)..^1].TrimEnd(" /").Equals("br", StringComparison.OrdinalIgnoreCase);

    private const string Item = "- ";

    /// <summary>The length of a tag that has a sign, or 0.</summary>
    private static int SignAt(string text, int at, out string sign, out bool isClosing)
    {
        (sign, isClosing) = (string.Empty, false);
        if (text[at] != '<' || at + 2 >= text.Length)
        {
            return 0;
        }

        isClosing = text[at + 1] == '/';
        var start = isClosing ? at + 2 : at + 1;
        var end = text.AsSpan(start, Math.Min(LongestName, text.Length - start)).IndexOf('>');
        sign = end <= 0 ? string.Empty : text.AsSpan(start, end) switch
        {
            "b" or "B" or "strong" or "STRONG" => "**",
            "i" or "I" or "em" or "EM" => "*",
            "li" or "LI" => Item,
            _ => string.Empty,
        };
        return sign.Length == 0 ? 0 : start + end + 1 - at;
    }

    /// <summary>Blanks at the end of emphasised words stand behind the sign, where Markdown wants them.</summary>
    private static void Close(StringBuilder signs, string sign)
    {
        var end = signs.Length;
        while (end > 0 && char.IsWhiteSpace(signs[end - 1]))
        {
            end--;
        }

        if (end >= sign.Length && signs.ToString(end - sign.Length, sign.Length) == sign)
        {
            signs.Remove(end - sign.Length, sign.Length);
            return;
        }

        var blanks = signs.Length - end;
        signs.Length = end;
        signs.Append(sign).Append(' ', blanks);
    }

    private static int SkipBlank(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsBlank(StringBuilder text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
