using System.Buffers;
using System.Globalization;
using System.Text;
using StarCards.Cards;

namespace StarCards.Notes.Rules;

/// <summary>Takes off a prompt what is no word of it: label, number, quotes, emphasis, tags, block id, emoji at its ends.</summary>
internal static class PromptRule
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„«»");

    /// <summary>What most prompts are written with: emoji are sought only beside other characters.</summary>
    private static readonly SearchValues<char> NoEmoji = SearchValues.Create([.. Enumerable.Range(' ', 0x2C0 - ' ').Select(code => (char)code), .. "–—‘’“”„…"]);

    private static readonly string[] Quotes = ["\"\"", "“”", "„“", "«»", "‘’", "''", "””"];

    public static Prompt Clean(string text)
    {
        var prefix = AskPrefix.QuestionLength(text);
        var words = NoteText.PlainLine(prefix > 0 && prefix < text.Length ? LeadingLabel.Rest(text, prefix) : text);
        string? id = null;
        var tags = new List<string>();
        for (var before = string.Empty; before != words;)
        {
            before = words;
            words = TakeTail(words, tags, ref id);
            words = TakeNumber(TrimEmoji(words.Trim()));
            words = Unquote(words);
        }

        tags.Reverse();
        return new Prompt(Whole(SingleLine(words)), tags, id);
    }

    private static string TakeTail(string words, List<string> tags, ref string? id)
    {
        var at = words.LastIndexOf(' ');
        var last = words[(at + 1)..];
        if (last.Length < 2 || at < 0)
        {
            return words;
        }

        if (last[0] == '^' && last.AsSpan(1).IndexOfAnyExcept(IdCharacters) < 0)
        {
            id ??= last[1..];
            return words[..at].TrimEnd();
        }

        if (last[0] == '#' && TagRule.IsTag(last))
        {
            tags.Add(TagRule.Name(last));
            return words[..at].TrimEnd();
        }

        return words;
    }

    private static readonly SearchValues<char> IdCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    /// <summary>A number inside bold ("**4. How…**") or heading ("### 3. Why…").</summary>
    private static string TakeNumber(string words)
    {
        var rest = words;
        var marker = Outline.Markers.TakeOff(ref rest);
        return marker.Kind != Outline.MarkerKind.None && rest.Length > 0 ? rest : words;
    }

    private static string Unquote(string words)
    {
        if (words.Length < 2)
        {
            return words;
        }

        foreach (var pair in Quotes)
        {
            if (words[0] == pair[0] && words[^1] == pair[1] && words.AsSpan(1, words.Length - 2).IndexOfAny(pair[0], pair[1]) < 0)
            {
                return words[1..^1];
            }
        }

        var mark = words.AsSpan().IndexOfAny(Marks);
        var isSingle = mark >= 0 && !words.AsSpan(mark + 1).ContainsAny(Marks);
        return isSingle ? words.Trim('"', '“', '”', '„', '«', '»') : words;
    }

    private static string TrimEmoji(string words)
    {
        if (!words.AsSpan().ContainsAnyExcept(NoEmoji))
        {
            return words;
        }

        var elements = StringInfo.GetTextElementEnumerator(words);
        var (start, end) = (words.Length, 0);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            if (!IsEmoji(element))
            {
                start = Math.Min(start, elements.ElementIndex);
                end = elements.ElementIndex + element.Length;
            }
        }

        return start < end ? words[start..end].Trim() : words;
    }

    private static bool IsEmoji(string element)
    {
        if (string.IsNullOrWhiteSpace(element))
        {
            return true;
        }

        if (!Rune.TryGetRuneAt(element, 0, out var first))
        {
            return false;
        }

        return Rune.GetUnicodeCategory(first) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol && first.Value != '^' && first.Value > 0xFF || element.Contains('\uFE0F', StringComparison.Ordinal) || first.Value == 0x20E3;
    }

    private static string SingleLine(string words) => words.Contains('\n', StringComparison.Ordinal) ? words.ReplaceLineEndings(" ") : words;

    private static string Whole(string words) => words.EndsWith(':') || words.EndsWith('：') ? words[..^1].TrimEnd() : words;
}
