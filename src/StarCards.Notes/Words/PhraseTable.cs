using System.Numerics;
using System.Runtime.CompilerServices;

namespace StarCards.Notes.Words;

/// <summary>
/// Phrases, in folded form, found at the head of a text or at any word of it. A phrase ends where a word ends; one
/// in a script without blanks is found anywhere.
/// </summary>
internal sealed class PhraseTable
{
    private const char LastSpaced = '\u2E80';
    private readonly string[] _phrases;
    private readonly PhraseTree _tree;

    /// <param name="lines">Phrases, divided by <c>|</c>; a line per language is usual.</param>
    public PhraseTable(params string[] lines)
    {
        _phrases = [.. lines.SelectMany(static line => line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        _tree = new PhraseTree(_phrases);
    }

    public IReadOnlyList<string> Phrases => _phrases;

    /// <summary>The length of the longest phrase that the text begins with, or 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int HeadLength(ReadOnlySpan<char> folded) => _tree.MayBegin(folded) ? Longest(folded) : 0;

    private int Longest(ReadOnlySpan<char> folded)
    {
        var longest = 0;
        var length = 0;
        for (var step = PhraseTree.Root; length < folded.Length && _tree.Next(step, folded[length]) is > PhraseTree.Root and var next; step = next)
        {
            length++;
            if (_tree.Lists(next) != 0 && IsEnd(folded, length))
            {
                longest = length;
            }
        }

        return longest;
    }

    /// <summary>False for a text, not folded yet, whose first letter begins no phrase: most texts are told there.</summary>
    public bool MayBegin(ReadOnlySpan<char> text) => !text.IsEmpty && (!char.IsAsciiLetter(text[0]) || _tree.Next(PhraseTree.Root, (char)(text[0] | 0x20)) > PhraseTree.Root);

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
        for (var from = 0; from < folded.Length; from += WordStarts.Most)
        {
            for (var starts = WordStarts.In(folded[from..], ref isInWord).Heads; starts != 0; starts &= starts - 1)
            {
                if (IsHeadOf(folded[(from + BitOperations.TrailingZeroCount(starts))..]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>True for a character of a script without blanks.</summary>
    public static bool IsUnspaced(char character) => character > LastSpaced;

    /// <summary>True where a phrase at the head of a text may end.</summary>
    public static bool IsEnd(ReadOnlySpan<char> text, int at) =>
        IsUnspaced(text[0]) || at == text.Length || !char.IsLetterOrDigit(text[at]) || !char.IsLetterOrDigit(text[at - 1]);
}
