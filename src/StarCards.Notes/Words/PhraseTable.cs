using System.Buffers;

namespace StarCards.Notes.Words;

/// <summary>
/// Phrases, in folded form, found at the head of a text or at any word of it. A phrase ends where a word ends; one that
/// ends in <c>*</c> may go on, one in a script without blanks is found anywhere.
/// </summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, List<Phrase>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Phrase>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _unspaced = [];
    private readonly SearchValues<char> _firsts;

    /// <param name="lines">Phrases, divided by <c>|</c>; a line per language is usual.</param>
    public PhraseTable(params string[] lines)
    {
        foreach (var phrase in lines.SelectMany(line => line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            Add(phrase);
        }

        _firsts = SearchValues.Create([.. _byFirstWord.Keys.Concat(_unspaced).Select(phrase => phrase[0]).Distinct()]);
        _lookup = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The length of the longest phrase that the text begins with, or 0.</summary>
    public int HeadLength(ReadOnlySpan<char> folded)
    {
        if (folded.IsEmpty || !_firsts.Contains(folded[0]))
        {
            return 0;
        }

        var best = 0;
        foreach (var unspaced in folded[0] > '\u2E80' ? _unspaced : [])
        {
            best = folded.StartsWith(unspaced, StringComparison.Ordinal) ? Math.Max(best, unspaced.Length) : best;
        }

        if (_lookup.TryGetValue(FirstWord(folded), out var phrases))
        {
            foreach (var phrase in phrases)
            {
                best = phrase.IsHeadOf(folded) ? Math.Max(best, phrase.Text.Length) : best;
            }
        }

        return best;
    }

    public bool IsHeadOf(ReadOnlySpan<char> folded) => HeadLength(folded) > 0;

    /// <summary>True when the text is one phrase, give or take punctuation behind it.</summary>
    public bool Is(ReadOnlySpan<char> folded)
    {
        var length = HeadLength(folded);
        return length > 0 && folded[length..].TrimEnd(" .:!?-()").Length == 0;
    }

    public bool IsIn(ReadOnlySpan<char> folded)
    {
        for (var i = 0; i < folded.Length; i++)
        {
            if ((i == 0 || !IsWordCharacter(folded[i - 1])) && IsHeadOf(folded[i..]))
            {
                return true;
            }

            if (_unspaced.Count > 0 && folded[i] > '\u2E80' && IsHeadOf(folded[i..]))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && IsWordCharacter(text[end]))
        {
            end++;
        }

        return end == 0 && text.Length > 0 ? text[..1] : text[..end];
    }

    private static bool IsWordCharacter(char character) => char.IsLetterOrDigit(character);

    private void Add(string phrase)
    {
        if (phrase[0] > '\u2E80')
        {
            _unspaced.Add(phrase);
            return;
        }

        var isOpen = phrase[^1] == '*';
        var text = isOpen ? phrase[..^1] : phrase;
        var first = FirstWord(text).ToString();
        if (isOpen && first.Length == text.Length)
        {
            throw new ArgumentException($"'{phrase}': a phrase that may go on has more than one word.", nameof(phrase));
        }

        if (!_byFirstWord.TryGetValue(first, out var phrases))
        {
            _byFirstWord[first] = phrases = [];
        }

        phrases.Add(new Phrase(text, isOpen));
    }

    private readonly record struct Phrase(string Text, bool IsOpen)
    {
        public bool IsHeadOf(ReadOnlySpan<char> folded) =>
            folded.StartsWith(Text, StringComparison.Ordinal)
            && (IsOpen || folded.Length == Text.Length || !IsWordCharacter(folded[Text.Length]) || !IsWordCharacter(Text[^1]));
    }
}
