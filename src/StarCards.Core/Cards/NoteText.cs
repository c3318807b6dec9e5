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
        string? fence = null;
        foreach (var line in markdown.Split('\n'))
        {
            var isFence = FenceSign(line) is { } sign && (fence is null || sign.StartsWith(fence, StringComparison.Ordinal));
            if (isFence)
            {
                fence = fence is null ? FenceSign(line) : null;
                continue;
            }

            text.Append(text.Length > 0 ? "\n" : string.Empty).Append(fence is null ? PlainLine(line[ListSign(line)..]) : line);
        }

        return text.ToString();
    }

    /// <summary>One line without markup; a list sign at its head stays.</summary>
    public static string PlainLine(string line) => InlineMarkup.IsMarked(line) ? Words(InlineMarkup.Split(line)) : line.Trim();

    /// <summary>The words of a line's runs, without blanks around them.</summary>
    public static string Words(IReadOnlyList<StyledRun> runs) =>
        (runs.Count == 1 ? runs[0].Text : string.Concat(runs.Select(run => run.Text))).Trim();

    /// <summary>How many characters indent, list sign or number take at the head of a line of a fragment.</summary>
    public static int ListSign(string line)
    {
        var indent = 0;
        while (indent < line.Length && line[indent] == ' ')
        {
            indent++;
        }

        if (line.AsSpan(indent).StartsWith("- ", StringComparison.Ordinal))
        {
            return indent + 2;
        }

        var digit = indent;
        while (digit < line.Length && digit - indent < 9 && char.IsAsciiDigit(line[digit]))
        {
            digit++;
        }

        return digit > indent && line.AsSpan(digit).StartsWith(". ", StringComparison.Ordinal) ? digit + 2 : indent;
    }

    private static string? FenceSign(string line)
    {
        var trimmed = line.AsSpan().TrimStart(' ');
        var length = 0;
        while (length < trimmed.Length && trimmed[length] == trimmed[0] && trimmed[0] is '`' or '~')
        {
            length++;
        }

        return length >= 3 ? trimmed[..length].ToString() : null;
    }
}
