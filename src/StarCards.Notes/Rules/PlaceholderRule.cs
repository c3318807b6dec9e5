using System.Buffers;
using StarCards.Cards;
using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>Signs and words that stand for an answer still to be written.</summary>
internal static class PlaceholderRule
{
    private const int LongestPlaceholder = 60;

    private static readonly SearchValues<char> Signs = SearchValues.Create(" .…%-–—?*_!~/\\<>[](){}\"'xX#");
    private static readonly SearchValues<char> Brackets = SearchValues.Create("()[]<>{}");

    /// <summary>True for a text that says nothing: empty, dots, dashes, "TODO", a bracketed promise.</summary>
    public static bool IsNothing(string text) => IsNothing(NoteText.PlainLine(text), null);

    public static bool IsNothing(Node node) => IsNothing(node.Plain, node);

    private static bool IsNothing(string plain, Node? node)
    {
        if (plain is "A" or "a")
        {
            return true;
        }

        if (!IsWordy(plain) && !plain.AsSpan().ContainsAnyExcept(Signs))
        {
            return !plain.Equals("x", StringComparison.OrdinalIgnoreCase) || plain.Length < 2;
        }

        if ((plain.Length > LongestPlaceholder || !PlaceholderWords.Whole.MayBegin(plain)) && !IsBracketed(plain) || plain.Length > TextFold.Longest)
        {
            return false;
        }

        var folded = (node is null ? TextFold.Fold(plain, stackalloc char[TextFold.Longest]) : node.Folded).Trim(" .!?:\"…");
        return PlaceholderWords.Whole.Is(folded) || IsBracketed(plain) && IsPromise(folded);
    }

    /// <summary>True for a text that begins with a letter which is no sign: nearly every text is told there to say something.</summary>
    private static bool IsWordy(string plain) => plain.Length > 0 && char.IsLetter(plain[0]) && plain[0] is not ('x' or 'X');

    /// <summary>The words behind a placeholder at the head of a text ("TODO the bakery one"), or null.</summary>
    public static string? WordsBehind(string text)
    {
        var plain = NoteText.PlainLine(text);
        return PlaceholderWords.Head.MayBegin(plain) ? WordsBehind(plain, TextFold.Fold(plain, stackalloc char[LongestPlaceholder])) : null;
    }

    public static string? WordsBehind(Node node) => WordsBehind(node.Plain, node.Folded);

    private static string? WordsBehind(string plain, ReadOnlySpan<char> folded)
    {
        var length = PlaceholderWords.Head.HeadLength(folded);
        var isShouted = length > 0 && plain.Length >= length && plain.AsSpan(0, length).ContainsAnyInRange('A', 'Z') && !plain.AsSpan(0, length).ContainsAnyInRange('a', 'z');
        var isColon = length > 0 && folded.Length > length && folded[length] == ':';
        return isShouted || isColon ? plain[Math.Min(length, plain.Length)..].Trim(' ', ':', '-', '–', '.', ',') : null;
    }

    /// <summary>The words behind a hole that a text begins with ("[fill in], saved [X%]"), or null.</summary>
    public static string? WordsBehindHole(string text)
    {
        var close = text.StartsWith('[') ? text.IndexOf(']', StringComparison.Ordinal) : -1;
        return close > 0 && IsNothing(text[..(close + 1)]) ? text[(close + 1)..].Trim(' ', ',', '.', ';') : null;
    }

    /// <summary>True for a text that is one pair of brackets.</summary>
    public static bool IsBracketed(string plain) =>
        plain.Length > 2 && ((plain[0] == '(' && plain[^1] == ')') || (plain[0] == '[' && plain[^1] == ']') || (plain[0] == '<' && plain[^1] == '>') || (plain[0] == '{' && plain[^1] == '}'))
        && plain.AsSpan(1, plain.Length - 2).IndexOfAny(Brackets) < 0;

    /// <summary>True for a text in square brackets, to be filled in: "[context]".</summary>
    public static bool IsHole(string text) => text.Contains('[', StringComparison.Ordinal) && NoteText.PlainLine(text) is ['[', .., ']'] plain && IsBracketed(plain);

    /// <summary>True where a hole is left inside a sentence: "[X]", "TODO", "XX%".</summary>
    public static int HoleAt(ReadOnlySpan<char> plain)
    {
        if (!plain.ContainsAny(InHoles) && !(plain.IndexOf('?') is >= 0 and var mark && plain[mark..].Contains("???", StringComparison.Ordinal)) || !plain.ContainsAny(HoleSigns))
        {
            return -1;
        }

        foreach (var hole in Holes)
        {
            var at = plain.IndexOf(hole);
            if (at >= 0 && (at == 0 || !char.IsLetterOrDigit(plain[at - 1])) && (at + hole.Length >= plain.Length || !char.IsLetterOrDigit(plain[at + hole.Length]) || hole[0] == '['))
            {
                return at;
            }
        }

        return -1;
    }

    private static readonly string[] Holes = ["TODO", "TBD", "FIXME", "XXX", "XX%", "X%", "[X", "[fill", "[insert", "[number", "[TODO", "[TBD", "[?", "[Company", "[company", "[name", "???", "____", "PENDIENTE"];

    /// <summary>Each hole but question marks has one of them, and few lines do.</summary>
    private static readonly SearchValues<char> InHoles = SearchValues.Create("DX[_");

    private static readonly SearchValues<string> HoleSigns = SearchValues.Create(Holes, StringComparison.Ordinal);

    private static bool IsPromise(ReadOnlySpan<char> folded)
    {
        var inner = folded.Trim("()[]<>{} .…");
        if (HintWords.Rubric.HeadLength(inner) is > 0 and var label && inner[label..].StartsWith(":"))
        {
            return false;
        }

        return inner.Length == 0 || PlaceholderWords.Promise.IsIn(inner) || PlaceholderWords.Whole.Is(inner) || inner is "?" or "...";
    }
}
