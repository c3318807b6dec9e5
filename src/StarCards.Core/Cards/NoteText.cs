using System.Text;

namespace StarCards.Cards;

/// <summary>The text of a note's fragments as a person reads it.</summary>
public static class NoteText
{
    /// <summary>
    /// The owner's words less markers: list sign, number, indent, emphasis, code ticks and fences go, a link gives its
    /// text, a wiki-link its alias. Lines stay lines, joined by LF.
    /// </summary>
    public static string Plain(string markdown)
    {
        if (!markdown.Contains('\n', StringComparison.Ordinal))
        {
            return PlainLine(markdown[ListSign(markdown)..]);
        }

        var text = new StringBuilder(markdown.Length);
        ReadOnlySpan<char> fence = default;
        foreach (var range in markdown.AsSpan().Split('\n'))
        {
            var line = markdown.AsSpan()[range];
            var sign = FenceSign(line);
            if (!sign.IsEmpty && sign.StartsWith(fence))
            {
                fence = fence.IsEmpty ? sign : default;
                continue;
            }

            text.Append(text.Length > 0 ? "\n" : string.Empty);
            if (!fence.IsEmpty)
            {
                text.Append(line);
            }
            else
            {
                AppendLine(text, line[ListSign(line)..]);
            }
        }

        return text.ToString();
    }

    /// <summary>The first line of <see cref="Plain"/>.</summary>
    public static string PlainHead(string markdown)
    {
        var end = markdown.IndexOf('\n', StringComparison.Ordinal);
        var head = end > 0 && FenceSign(markdown.AsSpan(0, end)).IsEmpty ? Plain(markdown[..end]) : string.Empty;
        return head.Length > 0 ? head : Plain(markdown).Split('\n')[0];
    }

    /// <summary>One line without markup; a list sign at its head stays.</summary>
    public static string PlainLine(string line) => InlineMarkup.Words(line, out _);

    /// <summary>How many characters indent, list sign or number take at the head of a line of a fragment.</summary>
    public static int ListSign(ReadOnlySpan<char> line)
    {
        var indent = 0;
        while (indent < line.Length && line[indent] == ' ')
        {
            indent++;
        }

        if (line[indent..].StartsWith("- "))
        {
            return indent + 2;
        }

        var digit = indent;
        while (digit < line.Length && digit - indent < 9 && char.IsAsciiDigit(line[digit]))
        {
            digit++;
        }

        return digit > indent && line[digit..].StartsWith(". ") ? digit + 2 : indent;
    }

    private static void AppendLine(StringBuilder text, ReadOnlySpan<char> line)
    {
        if (InlineMarkup.IsMarked(line))
        {
            text.Append(InlineMarkup.Words(line.ToString(), out _));
        }
        else
        {
            text.Append(line.Trim());
        }
    }

    /// <summary>The signs that a fence opens or closes with, or nothing.</summary>
    private static ReadOnlySpan<char> FenceSign(ReadOnlySpan<char> line)
    {
        var trimmed = line.TrimStart(' ');
        var length = 0;
        while (length < trimmed.Length && trimmed[length] == trimmed[0] && trimmed[0] is '`' or '~')
        {
            length++;
        }

        return length >= 3 ? trimmed[..length] : default;
    }
}
