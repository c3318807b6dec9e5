using System.Buffers;
using System.Net;

namespace StarCards.Cards;

/// <summary>Cuts a line into words and delimiters. Searches for a partner sign look a bounded way ahead.</summary>
internal static class InlineScanner
{
    private const int FarthestTag = 500;
    private const int FarthestLink = 2000;
    private const int DeepestParenthesis = 8;

    /// <param name="line">The line.</param>
    /// <param name="tokens">What its tokens are added to.</param>
    public static void Scan(string line, ref InlineTokens tokens)
    {
        var openBrackets = default(Stack<(int Token, bool IsPicture)>);
        var words = 0;
        var i = 0;
        while (line.AsSpan(i).IndexOfAny(InlineMarkup.Special) is var plain and >= 0)
        {
            i += plain;
            var next = Step(line, i, ref tokens, ref openBrackets, ref words);
            i = next > i ? next : i + 1;
        }

        AddWords(ref tokens, words, line.Length);
    }

    /// <summary>Handles what stands at <paramref name="i"/>; the same position back means plain words.</summary>
    private static int Step(string line, int i, ref InlineTokens tokens, ref Stack<(int Token, bool IsPicture)>? brackets, ref int words)
    {
        var end = line[i] switch
        {
            '\\' when i + 1 < line.Length && char.IsPunctuation(line[i + 1]) || i + 1 < line.Length && line[i] == '\\' && char.IsSymbol(line[i + 1])
                => Take(ref tokens, ref words, i, i + 2, new InlineToken(i + 1, i + 2)),
            '`' => Code(line, i, ref tokens, ref words),
            '*' or '_' or '~' or '=' => Delimiters(line, i, ref tokens, ref words),
            '!' when i + 2 < line.Length && line[i + 1] == '[' && line[i + 2] == '[' => Wiki(line, i, i + 3, ref tokens, ref words),
            '[' when i + 1 < line.Length && line[i + 1] == '[' => Wiki(line, i, i + 2, ref tokens, ref words),
            _ => i,
        };
        if (end > i)
        {
            return end;
        }

        return line[i] switch
        {
            '[' => Open(line, i, ref tokens, brackets ??= [], ref words),
            ']' => Link(line, i, ref tokens, brackets, ref words),
            '<' => Tag(line, i, ref tokens, ref words),
            '&' => Entity(line, i, ref tokens, ref words),
            _ => i,
        };
    }

    private static int Code(string line, int i, ref InlineTokens tokens, ref int words)
    {
        var length = RunLength(line, i);
        var fence = line.AsSpan(i, length);
        var from = i + length;
        while (from < line.Length && from - i < FarthestLink)
        {
            var at = line.AsSpan(from).IndexOf(fence);
            if (at < 0)
            {
                break;
            }

            var closing = RunLength(line, from + at);
            if (closing == length)
            {
                var code = line.AsSpan(i + length, from + at - i - length);
                var blank = code.Length > 2 && code[0] == ' ' && code[^1] == ' ' ? 1 : 0;
                return Take(ref tokens, ref words, i, from + at + closing, new InlineToken(i + length + blank, from + at - blank) { Style = InlineStyle.Code });
            }

            from += at + closing;
        }

        return i + length;
    }

    private static int Delimiters(string line, int i, ref InlineTokens tokens, ref int words)
    {
        var length = RunLength(line, i);
        if (line[i] is '~' or '=' && length != 2)
        {
            return i + length;
        }

        var before = i > 0 ? line[i - 1] : ' ';
        var after = i + length < line.Length ? line[i + length] : ' ';
        var left = !char.IsWhiteSpace(after) && (!char.IsPunctuation(after) || char.IsWhiteSpace(before) || char.IsPunctuation(before));
        var right = !char.IsWhiteSpace(before) && (!char.IsPunctuation(before) || char.IsWhiteSpace(after) || char.IsPunctuation(after));
        var inWord = line[i] == '_' && left && right;
        var token = new InlineToken(i, i + length)
        {
            Delimiter = line[i],
            CanOpen = left && (!inWord || char.IsPunctuation(before)),
            CanClose = right && (!inWord || char.IsPunctuation(after)),
        };
        return Take(ref tokens, ref words, i, i + length, token);
    }

    private static int Wiki(string line, int i, int from, ref InlineTokens tokens, ref int words)
    {
        var span = line.AsSpan(from, Math.Min(FarthestTag, line.Length - from));
        var close = span.IndexOf("]]", StringComparison.Ordinal);
        if (close <= 0 || span[..close].Contains('['))
        {
            return i;
        }

        var inner = line.AsSpan(from, close);
        var bar = inner.IndexOf('|');
        var target = (bar < 0 ? inner : inner[..bar]).ToString();
        var start = bar < 0 ? from + close - inner.TrimStart('#').Length : from + bar + 1;
        return Take(ref tokens, ref words, i, from + close + 2, new InlineToken(start, from + close) { Style = InlineStyle.Link, Target = target });
    }

    private static int Open(string line, int i, ref InlineTokens tokens, Stack<(int Token, bool IsPicture)> brackets, ref int words)
    {
        var isPicture = i > 0 && line[i - 1] == '!' && words < i;
        AddWords(ref tokens, words, isPicture ? i - 1 : i);
        words = i + 1;
        brackets.Push((tokens.Count, isPicture));
        tokens.Add(new InlineToken(isPicture ? i - 1 : i, i + 1));
        return i + 1;
    }

    private static int Link(string line, int i, ref InlineTokens tokens, Stack<(int Token, bool IsPicture)>? brackets, ref int words)
    {
        if (brackets is null || !brackets.TryPop(out var open) || i + 1 >= line.Length || line[i + 1] != '(')
        {
            return i;
        }

        var span = line.AsSpan(i + 2, Math.Min(FarthestLink, line.Length - i - 2));
        var close = ClosingParenthesis(span);
        if (close < 0)
        {
            return i;
        }

        AddWords(ref tokens, words, i);
        words = i + 2 + close + 1;
        var target = span[..close].Trim().ToString();
        var linked = tokens.All[open.Token..];
        linked[0].End = linked[0].Start;
        foreach (ref var token in linked)
        {
            token.Style |= open.IsPicture ? InlineStyle.None : InlineStyle.Link;
            token.Target = target;
        }

        return words;
    }

    private static int Tag(string line, int i, ref InlineTokens tokens, ref int words)
    {
        var span = line.AsSpan(i, Math.Min(FarthestTag, line.Length - i));
        if (span.Length < 3 || !(char.IsAsciiLetter(span[1]) || span[1] is '/' or '!'))
        {
            return i;
        }

        var close = span.IndexOf('>');
        if (close < 0)
        {
            return i;
        }

        var inner = span[1..close];
        var isAddress = inner.Contains("://", StringComparison.Ordinal) && !inner.Contains(' ');
        var isWholeLine = i == 0 && close + 1 == line.Length;
        if (!isAddress && !isWholeLine && !IsTag(inner))
        {
            return i;
        }

        var isBreak = inner.StartsWith("br", StringComparison.OrdinalIgnoreCase) && (inner.Length == 2 || !char.IsLetter(inner[2]));
        return Take(ref tokens, ref words, i, i + close + 1, new InlineToken(i + 1, isAddress ? i + close : i + 1) { Shown = isBreak && !isAddress ? " " : null });
    }

    /// <summary>True for the inside of a comment or of a tag that there is: "why <c>&lt;company&gt;</c>?" has words in angle brackets.</summary>
    private static bool IsTag(ReadOnlySpan<char> inner)
    {
        var name = inner.TrimStart('/');
        var end = name.IndexOfAnyExcept(InTagName);
        name = end < 0 ? name : name[..end];
        return inner[0] == '!' || TagNames.Contains(name);
    }

    private static readonly SearchValues<char> InTagName = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> TagNames = new HashSet<string>(
        [
            "a", "abbr", "address", "article", "aside", "audio", "b", "big", "blockquote", "body", "br", "button", "canvas", "caption", "center", "cite", "code", "col", "colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt", "em",
            "embed", "figcaption", "figure", "font", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "i", "iframe", "img", "input", "ins", "kbd", "label", "li", "link", "main", "mark", "meta", "nav",
            "object", "ol", "option", "p", "picture", "pre", "q", "rp", "rt", "ruby", "s", "samp", "script", "section", "select", "small", "source", "span", "strike", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody",
            "td", "textarea", "tfoot", "th", "thead", "time", "title", "tr", "track", "tt", "u", "ul", "var", "video", "wbr",
        ],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static int Entity(string line, int i, ref InlineTokens tokens, ref int words)
    {
        var span = line.AsSpan(i, Math.Min(12, line.Length - i));
        var semicolon = span.IndexOf(';');
        if (semicolon < 2)
        {
            return i;
        }

        var entity = span[..(semicolon + 1)].ToString();
        var decoded = WebUtility.HtmlDecode(entity);
        return decoded == entity ? i : Take(ref tokens, ref words, i, i + entity.Length, new InlineToken(i, i) { Shown = decoded == "\u00A0" ? " " : decoded });
    }

    private static int ClosingParenthesis(ReadOnlySpan<char> span)
    {
        var depth = 0;
        for (var i = 0; i < span.Length; i++)
        {
            depth += span[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth is < 0 or > DeepestParenthesis)
            {
                return depth < 0 ? i : -1;
            }
        }

        return -1;
    }

    private static int Take(ref InlineTokens tokens, ref int words, int start, int end, InlineToken token)
    {
        AddWords(ref tokens, words, start);
        tokens.Add(token);
        words = end;
        return end;
    }

    private static void AddWords(ref InlineTokens tokens, int start, int end)
    {
        if (end > start)
        {
            tokens.Add(new InlineToken(start, end));
        }
    }

    private static int RunLength(string line, int i)
    {
        var end = i;
        while (end < line.Length && line[end] == line[i])
        {
            end++;
        }

        return end - i;
    }
}
