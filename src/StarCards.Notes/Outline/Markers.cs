namespace StarCards.Notes.Outline;

/// <summary>Reads list signs as people write them: also typed dots, org stars, a sign without a blank, a bare checkbox.</summary>
internal static class Markers
{
    private const int LongestLevel = 2;
    private const string Dots = "•◦▪‣·●○►➢➤■□▸▹⁃∙";
    private const string Dashes = "–—";
    private const int MostSigns = 30;
    private const string HanDigits = "一二三四五六七八九";
    private const char HanTen = '十';
    private const char FirstCircled = '①';
    private const char LastCircled = '⑳';

    /// <summary>Takes all signs off the head of a line; the first one says what the item is.</summary>
    public static Marker TakeOff(ref string text)
    {
        var rest = text.AsSpan();
        var marker = TakeOff(ref rest);
        text = rest.Length == text.Length ? text : rest.ToString();
        return marker;
    }

    /// <summary>Takes all signs off the head of a line; the first one says what the item is.</summary>
    public static Marker TakeOff(ref ReadOnlySpan<char> rest)
    {
        var first = default(Marker);
        for (var signs = 0; signs < MostSigns && !IsRule(rest); signs++)
        {
            var (marker, length) = Sign(rest);
            if (length == 0)
            {
                break;
            }

            first = first.Kind == MarkerKind.None ? marker : first with { IsCheckbox = first.IsCheckbox || marker.IsCheckbox };
            rest = rest[length..].TrimStart();
        }

        return first;
    }

    /// <summary>Three or more of one of <c>- * _</c> and nothing else.</summary>
    public static bool IsRule(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[0] is not ('-' or '*' or '_' or '=' or '—'))
        {
            return false;
        }

        return text.IndexOfAnyExcept(text[0], ' ', '\t') < 0 && text.Count(text[0]) >= 3;
    }

    private static (Marker Marker, int Length) Sign(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || IsWord(text))
        {
            return default;
        }

        var checkbox = Checkbox(text);
        if (checkbox > 0)
        {
            return (new Marker(MarkerKind.Bullet, IsCheckbox: true), checkbox);
        }

        var bullet = Bullet(text);
        return bullet > 0 ? (new Marker(MarkerKind.Bullet), bullet)
            : char.IsAsciiDigit(text[0]) ? Numbered(text)
            : char.IsAscii(text[0]) ? Lettered(text)
            : Foreign(text);
    }

    /// <summary>"一、", "（二）", "（3）", "①".</summary>
    private static (Marker Marker, int Length) Foreign(ReadOnlySpan<char> text)
    {
        if (text[0] is >= FirstCircled and <= LastCircled)
        {
            return (new Marker(MarkerKind.Number, text[0] - FirstCircled + 1), 1);
        }

        var isBracketed = text[0] == '（';
        var digits = isBracketed ? text[1..] : text;
        var (number, length) = HanNumber(digits);
        if (isBracketed && length == 0 && digits.IndexOfAnyExceptInRange('0', '9') is > 0 and <= LongestLevel and var figures)
        {
            (number, length) = (int.Parse(digits[..figures], System.Globalization.CultureInfo.InvariantCulture), figures);
        }

        var isClosed = length > 0 && length < digits.Length && (isBracketed ? digits[length] == '）' : digits[length] is '、' or '．' or '.');
        return isClosed ? (new Marker(MarkerKind.Number, number), length + (isBracketed ? 2 : 1)) : default;
    }

    /// <summary>A number in Han to 99, and how many characters it takes.</summary>
    private static (int Number, int Length) HanNumber(ReadOnlySpan<char> text)
    {
        var tens = !text.IsEmpty ? HanDigits.IndexOf(text[0], StringComparison.Ordinal) + 1 : 0;
        var at = tens > 0 ? 1 : 0;
        if (at == text.Length || text[at] != HanTen)
        {
            return (tens, at);
        }

        var ones = at + 1 < text.Length ? HanDigits.IndexOf(text[at + 1], StringComparison.Ordinal) + 1 : 0;
        return (10 * Math.Max(1, tens) + ones, at + 1 + (ones > 0 ? 1 : 0));
    }

    /// <summary>True where a word begins that is no number of a list: nearly every line is told there to have no sign.</summary>
    private static bool IsWord(ReadOnlySpan<char> text) => text.Length > 1 && char.IsAsciiLetter(text[0]) && char.IsAsciiLetter(text[1]) && text[0] is not ('i' or 'v' or 'x');

    private static int Checkbox(ReadOnlySpan<char> text) =>
        text.Length >= 3 && text[0] == '[' && text[2] == ']' && text[1] is ' ' or 'x' or 'X' or '-' or '/' or '>' && (text.Length == 3 || char.IsWhiteSpace(text[3])) ? 3 : 0;

    private static int Bullet(ReadOnlySpan<char> text)
    {
        var isEnd = text.Length == 1 || char.IsWhiteSpace(text[1]);
        if (text[0] is '-' or '*' or '+' && isEnd || !char.IsAscii(text[0]) && (Dots.Contains(text[0], StringComparison.Ordinal) || Dashes.Contains(text[0], StringComparison.Ordinal) && isEnd))
        {
            return 1;
        }

        if (text[0] == '-' && (char.IsLetter(text[1]) || text[1] is '"' or '“'))
        {
            return 1;
        }

        if (text.StartsWith("// ") || text.StartsWith("//\t"))
        {
            return 2;
        }

        return IsOrgStars(text, out var stars) ? stars : 0;
    }

    /// <summary>How many stars stand before a blank at the head of a line: its depth in an outline of stars.</summary>
    public static int OrgStars(ReadOnlySpan<char> text) =>
        text.StartsWith("* ") ? 1 : IsOrgStars(text, out var stars) ? stars : 0;

    private static bool IsOrgStars(ReadOnlySpan<char> text, out int stars)
    {
        stars = text.StartsWith('*') ? text.IndexOfAnyExcept('*') : 0;
        return stars is >= 2 and <= 6 && text[stars] == ' ' && text[stars..].IndexOf("**", StringComparison.Ordinal) < 0;
    }

    private static (Marker Marker, int Length) Numbered(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? text.Length : digits;
        if (digits > 4 || digits == text.Length)
        {
            return default;
        }

        var number = int.Parse(text[..digits], System.Globalization.CultureInfo.InvariantCulture);
        var keycap = text[digits..].StartsWith("\uFE0F\u20E3") ? 2 : text[digits] == '\u20E3' ? 1 : 0;
        if (keycap > 0)
        {
            return (new Marker(MarkerKind.Number, number), digits + keycap);
        }

        var isSign = text[digits] is '）' or '、' || text[digits] is '.' or ')' or '．' && (digits + 1 == text.Length || !char.IsAsciiDigit(text[digits + 1]) && text[digits + 1] is not ('.' or ','));
        if (isSign)
        {
            var isTwice = text[digits] == '.' && digits + 1 < text.Length && text[digits + 1] == ')';
            return (new Marker(MarkerKind.Number, number), digits + (isTwice ? 2 : 1));
        }

        if (Chapter(text[digits..]) is var chapter and > 0)
        {
            return (new Marker(MarkerKind.Number, number), digits + chapter);
        }

        var isDashed = text.Length > digits + 3 && digits <= 2 && text[digits] == ' ' && text[digits + 1] is '-' or '–' && text[digits + 2] == ' ' && char.IsLetter(text[digits + 3]);
        return isDashed ? (new Marker(MarkerKind.Number, number), digits + 3) : default;
    }

    /// <summary>The length of what follows the first number of "4.1.", "4.1)", "4.1.2." or "4.1.2", or 0.</summary>
    private static int Chapter(ReadOnlySpan<char> text)
    {
        var end = 0;
        var levels = 0;
        while (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            var digits = text[(end + 1)..].IndexOfAnyExceptInRange('0', '9');
            if (digits is < 1 or > LongestLevel)
            {
                return 0;
            }

            end += 1 + digits;
            levels++;
        }

        end += levels > 0 && end < text.Length && text[end] is '.' or ')' ? 1 : levels > 1 ? 0 : text.Length;
        return end < text.Length && char.IsWhiteSpace(text[end]) ? end : 0;
    }

    private static (Marker Marker, int Length) Lettered(ReadOnlySpan<char> text)
    {
        if (text[0] == '(' && text.Length > 3 && text[2] == ')' && (char.IsAsciiLetterLower(text[1]) || char.IsAsciiDigit(text[1])))
        {
            return (new Marker(MarkerKind.Letter, text[1] % 32), 3);
        }

        if (text.Length > 2 && text[0] is >= 'a' and <= 'k' && text[1] is '.' or ')' && char.IsWhiteSpace(text[2]))
        {
            return (new Marker(MarkerKind.Letter, text[0] - 'a' + 1), 2);
        }

        var roman = text.IndexOfAnyExcept('i', 'v', 'x');
        return roman is >= 1 and <= 4 && text[roman] is '.' or ')' && roman + 1 < text.Length && char.IsWhiteSpace(text[roman + 1])
            ? (new Marker(MarkerKind.Letter, roman), roman + 1)
            : default;
    }
}
