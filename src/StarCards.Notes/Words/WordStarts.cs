using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace StarCards.Notes.Words;

/// <summary>Where phrases may begin in a text: at the head of each word, and at each character of a script without blanks.</summary>
internal static class WordStarts
{
    /// <summary>How many characters are looked at in one go.</summary>
    public const int Most = 64;

    private const int Half = Most / 2;

    /// <summary>The beginnings among the first <see cref="Most"/> characters, a bit each.</summary>
    /// <param name="folded">The text, folded.</param>
    /// <param name="isInWord">Whether a word goes on at its head; then, whether one does behind them.</param>
    public static ulong In(ReadOnlySpan<char> folded, ref bool isInWord)
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

    private static ulong InWhole(ReadOnlySpan<char> text, ref bool isInWord)
    {
        if (!Ascii.IsValid(text))
        {
            return InEach(text, ref isInWord);
        }

        var letters = Letters(text[..Half]) | (ulong)Letters(text[Half..]) << Half;
        var starts = letters & ~(letters << 1 | (isInWord ? 1UL : 0));
        isInWord = letters >> Most - 1 != 0;
        return starts;
    }

    /// <summary>The lower-case letters and digits of ASCII.</summary>
    private static uint Letters(ReadOnlySpan<char> text)
    {
        var halves = MemoryMarshal.Cast<char, short>(text);
        var all = Vector256.Narrow(Vector256.Create(halves[..Vector256<short>.Count]), Vector256.Create(halves[Vector256<short>.Count..]));
        return (Between(all, 'a', 'z') | Between(all, '0', '9')).ExtractMostSignificantBits();
    }

    private static Vector256<sbyte> Between(Vector256<sbyte> all, char first, char last) =>
        Vector256.GreaterThanOrEqual(all, Vector256.Create((sbyte)first)) & Vector256.LessThanOrEqual(all, Vector256.Create((sbyte)last));

    private static ulong InEach(ReadOnlySpan<char> text, ref bool isInWord)
    {
        var starts = 0UL;
        for (var i = 0; i < text.Length; i++)
        {
            var isLetter = char.IsLetterOrDigit(text[i]);
            starts |= isLetter && !isInWord || PhraseTable.IsUnspaced(text[i]) ? 1UL << i : 0;
            isInWord = isLetter;
        }

        return starts;
    }
}
