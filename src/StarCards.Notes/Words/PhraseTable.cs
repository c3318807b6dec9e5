namespace StarCards.Notes.Words;

/// <summary>
/// Phrases, in folded form, found at the head of a text or at any word of it. A phrase ends where a word ends; one
/// in a script without blanks is found anywhere.
/// </summary>
internal sealed class PhraseTable
{
    private const char LastSpaced = '\u2E80';
    private readonly PhraseStep _first;
    private readonly bool _hasUnspaced;

    /// <param name="lines">Phrases, divided by <c>|</c>; a line per language is usual.</param>
    public PhraseTable(params string[] lines)
    {
        string[] phrases = [.. lines.SelectMany(static line => line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        _first = PhraseStep.Before(phrases);
        _hasUnspaced = Array.Exists(phrases, static phrase => phrase[0] > LastSpaced);
    }

    /// <summary>The length of the longest phrase that the text begins with, or 0.</summary>
    public int HeadLength(ReadOnlySpan<char> folded)
    {
        var longest = 0;
        var step = _first;
        for (var length = 0; length < folded.Length && step.Next(folded[length]) is { } next; step = next)
        {
            length++;
            if (next.IsPhrase && (folded[0] > LastSpaced || IsWordEnd(folded, length)))
            {
                longest = length;
            }
        }

        return longest;
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
        var isInWord = false;
        for (var i = 0; i < folded.Length; i++)
        {
            if ((!isInWord || _hasUnspaced && folded[i] > LastSpaced) && IsHeadOf(folded[i..]))
            {
                return true;
            }

            isInWord = char.IsLetterOrDigit(folded[i]);
        }

        return false;
    }

    private static bool IsWordEnd(ReadOnlySpan<char> text, int at) =>
        at == text.Length || !char.IsLetterOrDigit(text[at]) || !char.IsLetterOrDigit(text[at - 1]);
}
