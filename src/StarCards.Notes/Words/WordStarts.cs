using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace StarCards.Notes.Words;

/// <summary>Where phrases may begin in a text: at the head of each word, and at each character of a script without blanks.</summary>
/// <param name="Heads">A bit for each beginning.</param>
/// <param name="Letters">A bit for each letter and digit of words between blanks.</param>
internal readonly record struct WordStarts(ulong Heads, ulong Letters)
{
    /// <summary>How many characters are looked at in one go.</summary>
    public const int Most = 64;

    private const int Half = Most / 2;

    /// <summary>Those among the first <see cref="Most"/> characters of a text.</summary>
    /// <param name="folded">The text, folded.</param>
    /// <param name="isInWord">Whether a word goes on at its head; then, whether one does behind them.</param>
    public static WordStarts In(ReadOnlySpan<char> folded, ref bool isInWord)
    {
        if (folded.Length >= Most)
        {
            return InWhole(folded[..Most], ref isInWord);
        }

        Span<char> room = stackalloc char[Most];
        folded.CopyTo(room);
        room[folded.Length..].Clear();
        return InWhole(room, ref isInWord);
    }

    private static WordStarts InWhole(ReadOnlySpan<char> text, ref bool isInWord)
    {
        if (!Ascii.IsValid(text))
        {
            return InEach(text, ref isInWord);
        }

        var letters = LettersOf(text[..Half]) | (ulong)LettersOf(text[Half..]) << Half;
        var starts = letters & ~(letters << 1 | (isInWord ? 1UL : 0));
        isInWord = letters >> Most - 1 != 0;
        return new WordStarts(starts, letters);
    }

    /// <summary>The lower-case letters and digits of ASCII.</summary>
    private static uint LettersOf(ReadOnlySpan<char> text)
    {
        var halves = MemoryMarshal.Cast<char, short>(text);
        var all = Vector256.Narrow(Vector256.Create(halves[..Vector256<short>.Count]), Vector256.Create(halves[Vector256<short>.Count..]));
        return (Between(all, 'a', 'z') | Between(all, '0', '9')).ExtractMostSignificantBits();
    }

    private static Vector256<sbyte> Between(Vector256<sbyte> all, char first, char last) =>
        Vector256.GreaterThanOrEqual(all, Vector256.Create((sbyte)first)) & Vector256.LessThanOrEqual(all, Vector256.Create((sbyte)last));

    private static WordStarts InEach(ReadOnlySpan<char> text, ref bool isInWord)
    {
        var (starts, letters) = (0UL, 0UL);
        for (var i = 0; i < text.Length; i++)
        {
            if (PhraseTable.IsUnspaced(text[i]))
            {
                starts |= 1UL << i;
            }
            else if (IsLetter(text[i]))
            {
                letters |= 1UL << i;
                starts |= (i > 0 ? char.IsLetterOrDigit(text[i - 1]) : isInWord) ? 0 : 1UL << i;
            }
        }

        isInWord = char.IsLetterOrDigit(text[^1]);
        return new WordStarts(starts, letters);
    }

    /// <summary>True for a letter or a digit of a script in which blanks stand between words.</summary>
    public static bool IsLetter(char character) => !PhraseTable.IsUnspaced(character) && char.IsLetterOrDigit(character);
}
