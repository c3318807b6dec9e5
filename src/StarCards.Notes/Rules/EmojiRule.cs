using System.Buffers;
using System.Globalization;
using System.Text;

namespace StarCards.Notes.Rules;

/// <summary>Takes emoji off the ends of a prompt.</summary>
internal static class EmojiRule
{
    /// <summary>As far before its end is looked for emoji.</summary>
    private const int LongestTail = 64;

    /// <summary>What most prompts are written with: emoji are sought only beside other characters.</summary>
    private static readonly SearchValues<char> NoEmoji = SearchValues.Create([.. Enumerable.Range(' ', 0x2C0 - ' ').Select(code => (char)code), .. "–—‘’“”„…"]);

    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty || char.IsAsciiLetter(words[0]) && char.IsAscii(words[^1]) || !words.ContainsAnyExcept(NoEmoji))
        {
            return words;
        }

        var start = 0;
        while (start < words.Length && Element(words[start..], out var length))
        {
            start += length;
        }

        return start < words.Length ? TrimTail(words[start..]).Trim() : words;
    }

    private static ReadOnlySpan<char> TrimTail(ReadOnlySpan<char> words)
    {
        if (char.IsLetterOrDigit(words[^1]) || char.IsPunctuation(words[^1]))
        {
            return words;
        }

        var at = Math.Max(0, words.Length - LongestTail);
        at += at > 0 && char.IsLowSurrogate(words[at]) ? 1 : 0;
        var end = at;
        while (at < words.Length)
        {
            var isEmoji = Element(words[at..], out var length);
            at += length;
            end = isEmoji ? end : at;
        }

        return words[..end];
    }

    /// <summary>Says whether the first character that a person sees is an emoji or a blank, and how long it is.</summary>
    private static bool Element(ReadOnlySpan<char> text, out int length)
    {
        length = StringInfo.GetNextTextElementLength(text);
        var element = text[..length];
        if (element.IsWhiteSpace())
        {
            return true;
        }

        if (Rune.DecodeFromUtf16(element, out var first, out _) != OperationStatus.Done)
        {
            return false;
        }

        return Rune.GetUnicodeCategory(first) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol && first.Value != '^' && first.Value > 0xFF || element.Contains('\uFE0F') || first.Value == 0x20E3;
    }
}
