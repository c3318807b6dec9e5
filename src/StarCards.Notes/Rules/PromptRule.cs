using System.Buffers;
using StarCards.Cards;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>Takes off a prompt what is no word of it: label, number, quotes, emphasis, tags, block id, emoji at its ends.</summary>
internal static class PromptRule
{
    /// <summary>A prompt that wears more is no prompt; what is left stays in its words.</summary>
    private const int MostRounds = 30;

    /// <summary>What is counted by the number before it: "3 个".</summary>
    private const string Counters = "个個年月天日次位名种種条條款家人岁歲分小时時倍张張份项項只门門台套层層步点點단개명번년월일";

    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„«»");

    private static readonly string[] Quotes = ["\"\"", "“”", "„“", "«»", "‘’", "''", "””"];

    public static Prompt Clean(string text) => Clean(text, AskPrefix.QuestionLength(text));

    /// <param name="text">The line with its markup.</param>
    /// <param name="prefix">The length of a label before the question, or 0.</param>
    public static Prompt Clean(string text, int prefix)
    {
        var words = NoteText.PlainLine(prefix > 0 && prefix < text.Length ? LeadingLabel.Rest(text, prefix) : text);
        string? id = null;
        List<string>? tags = null;
        var rest = words.AsSpan();
        for (var (round, before) = (0, -1); round < MostRounds && rest.Length != before; round++)
        {
            before = rest.Length;
            rest = TakeTail(rest, ref tags, ref id);
            rest = Unquote(TakeNumber(EmojiRule.Trim(rest.Trim().TrimStart(")"))));
        }

        tags?.Reverse();
        return new Prompt(Whole(SingleLine(rest.Length == words.Length ? words : rest.ToString())), tags ?? [], id);
    }

    private static ReadOnlySpan<char> TakeTail(ReadOnlySpan<char> words, scoped ref List<string>? tags, scoped ref string? id)
    {
        var at = words.LastIndexOf(' ');
        var last = words[(at + 1)..];
        if (last.Length < 2 || at < 0)
        {
            return words;
        }

        if (last[0] == '^' && last[1..].IndexOfAnyExcept(IdCharacters) < 0)
        {
            id ??= last[1..].ToString();
            return words[..at].TrimEnd();
        }

        if (last[0] == '#' && last.ToString() is var tag && TagRule.IsTag(tag))
        {
            (tags ??= []).Add(TagRule.Name(tag));
            return words[..at].TrimEnd();
        }

        return words;
    }

    private static readonly SearchValues<char> IdCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    /// <summary>A number inside bold ("**4. How…**") or heading ("### 3. Why…").</summary>
    private static ReadOnlySpan<char> TakeNumber(ReadOnlySpan<char> words)
    {
        var rest = words;
        var marker = Outline.Markers.TakeOff(ref rest);
        return marker.Kind != Outline.MarkerKind.None && rest.Length > 0 ? rest : WithoutBareNumber(words);
    }

    /// <summary>"3 Tell me about …": a number without its dot, before words that only ask.</summary>
    private static ReadOnlySpan<char> WithoutBareNumber(ReadOnlySpan<char> words)
    {
        var digits = words.IndexOfAnyExceptInRange('0', '9');
        var isBefore = digits is > 0 and < 3 && words[digits] == ' ' && digits + 1 < words.Length && (char.IsUpper(words[digits + 1]) || PhraseTable.IsUnspaced(words[digits + 1]) && !Counters.Contains(words[digits + 1], StringComparison.Ordinal));
        return isBefore && TextFold.Fold(words[(digits + 1)..], stackalloc char[TextFold.Longest]) is var head && (QuestionWords.ToCandidate.IsHeadOf(head) || (PhraseTable.IsUnspaced(head[0]) || QuestionWords.Asking.IsHeadOf(head)) && QuestionRule.Of(head) >= Ask.Question) ? words[(digits + 1)..] : words;
    }

    private static ReadOnlySpan<char> Unquote(ReadOnlySpan<char> words)
    {
        if (words.Length < 2 || IsLetter(words[0]) && IsLetter(words[^1]))
        {
            return words;
        }

        foreach (var pair in Quotes)
        {
            if (words[0] == pair[0] && words[^1] == pair[1] && words[1..^1].IndexOfAny(pair[0], pair[1]) < 0)
            {
                return words[1..^1];
            }
        }

        var mark = words.IndexOfAny(Marks);
        var isSingle = mark >= 0 && !words[(mark + 1)..].ContainsAny(Marks);
        return isSingle ? words.Trim("\"“”„«»") : words;
    }

    /// <summary>A letter, or what ends most questions: no mark to take off.</summary>
    private static bool IsLetter(char character) => char.IsAsciiLetter(character) || character is '?' or '.';

    private static string SingleLine(string words) => words.Contains('\n', StringComparison.Ordinal) ? words.ReplaceLineEndings(" ") : words;

    /// <summary>Without the colon or the arrow to what stands below.</summary>
    private static string Whole(string words) =>
        words.EndsWith(':') || words.EndsWith('：') ? words[..^1].TrimEnd() : words.EndsWith("->", StringComparison.Ordinal) ? words.TrimEnd('-', '>', ' ') : words;
}
