using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StarCards.Notes.Words;

/// <summary>
/// Phrases of one list or several, read off a text character by character. Each step stands behind a beginning that phrases
/// share; the steps that may follow one stand in a row, so that going on costs no more than counting bits.
/// </summary>
internal sealed class PhraseTree
{
    /// <summary>The step above the first character of any phrase; as a next step it says that none follows.</summary>
    public const int Root = 0;

    private const int Ascii = 128;

    private readonly Step[] _steps;
    private string _others = string.Empty;
    private readonly List<Step> _laid = [];

    /// <summary>By a first character of ASCII, the second characters that go on from it, a bit for each 64th.</summary>
    private readonly ulong[] _seconds = new ulong[Ascii];

    /// <summary>The first characters beyond ASCII, a bit for each 4096th.</summary>
    private readonly ulong[] _firstOthers = new ulong[64];

    /// <param name="lists">The phrases; a step tells in which of the lists one stands that ends there, by a bit each.</param>
    public PhraseTree(params ReadOnlySpan<IReadOnlyCollection<string>> lists)
    {
        var phrases = new List<Phrase>();
        for (var list = 0; list < lists.Length; list++)
        {
            foreach (var phrase in lists[list])
            {
                phrases.Add(new Phrase(TextFold.OfTable(phrase), 1 << list));
            }
        }

        phrases.Sort(static (one, other) => string.CompareOrdinal(one.Text, other.Text));
        _laid.Add(default);
        Lay(CollectionsMarshal.AsSpan(phrases), Root, 0);
        _steps = [.. _laid];
        for (var first = '\0'; first < Ascii; first++)
        {
            _seconds[first] = Next(Root, first) is > Root and var step ? Seconds(step) : 0;
        }

        foreach (var first in _others.AsSpan(_steps[Root].FirstOther, _steps[Root].Others))
        {
            _firstOthers[first >> 6 & 63] |= 1UL << first;
        }
    }

    /// <summary>False where no phrase begins so: most heads of texts are told by two characters, or by one that is not of ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBegin(ReadOnlySpan<char> text) =>
        text.Length < 2 ? !text.IsEmpty
        : text[0] < Ascii ? (_seconds[text[0]] >> text[1] & 1) != 0
        : (_firstOthers[text[0] >> 6 & 63] >> text[0] & 1) != 0;

    /// <summary>The same of a text that is not folded yet, at a place in it: two letters of ASCII tell in either case, and a character of Han, kana or Hangul.</summary>
    public bool MayBegin(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length)
        {
            return true;
        }

        if (PhraseTable.IsUnspaced(text[at]))
        {
            var first = TextFold.Plain(text[at]);
            return (_firstOthers[first >> 6 & 63] >> first & 1) != 0;
        }

        return at + 1 == text.Length || !char.IsAsciiLetter(text[at]) || !char.IsAsciiLetter(text[at + 1]) || (_seconds[text[at] | 0x20] >> (text[at + 1] | 0x20) & 1) != 0;
    }

    /// <summary>The step behind a character, or <see cref="Root"/> where no phrase goes on with it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next(int step, char character)
    {
        ref readonly var from = ref _steps[step];
        if (!IsCommon(character))
        {
            return from.Others == 0 ? Root : NextOfOthers(from, character);
        }

        var bit = 1UL << Bit(character);
        return (from.Common & bit) == 0 ? Root : from.First + BitOperations.PopCount(from.Common & (bit - 1));
    }

    /// <summary>The lists that hold a phrase which ends at a step, a bit each; 0 where none ends.</summary>
    public int Lists(int step) => _steps[step].Lists;

    private int NextOfOthers(in Step from, char character)
    {
        var at = _others.AsSpan(from.FirstOther, from.Others).BinarySearch(character);
        return at < 0 ? Root : from.First + BitOperations.PopCount(from.Common) + at;
    }

    private ulong Seconds(int step)
    {
        if (Lists(step) != 0)
        {
            return ulong.MaxValue;
        }

        var seconds = 0UL;
        for (var second = '\0'; second < Ascii; second++)
        {
            seconds |= Next(step, second) > Root ? 1UL << second : 0;
        }

        foreach (var second in _others.AsSpan(_steps[step].FirstOther, _steps[step].Others))
        {
            seconds |= 1UL << second;
        }

        return seconds;
    }

    /// <summary>Lays out what may follow a step, and then what follows each of those: the steps of a phrase stand near one another.</summary>
    /// <param name="phrases">In ordinal order; they share what leads to the step.</param>
    /// <param name="at">The step.</param>
    /// <param name="shared">How many characters lead to it.</param>
    private void Lay(ReadOnlySpan<Phrase> phrases, int at, int shared)
    {
        var lists = 0;
        while (!phrases.IsEmpty && phrases[0].Text.Length == shared)
        {
            lists |= phrases[0].Lists;
            phrases = phrases[1..];
        }

        var common = 0UL;
        var (commons, others) = (new List<Range>(), new List<Range>());
        var firstOther = _others.Length;
        for (var (from, end) = (0, 0); from < phrases.Length; from = end)
        {
            var character = phrases[from].Text[shared];
            while (end < phrases.Length && phrases[end].Text[shared] == character)
            {
                end++;
            }

            if (IsCommon(character))
            {
                common |= 1UL << Bit(character);
                commons.Add(from..end);
            }
            else
            {
                _others += character;
                others.Add(from..end);
            }
        }

        var first = _laid.Count;
        _laid[at] = new Step(common, first, lists, firstOther, others.Count);
        List<Range> following = [.. commons, .. others];
        _laid.AddRange(new Step[following.Count]);
        for (var i = 0; i < following.Count; i++)
        {
            Lay(phrases[following[i]], first + i, shared + 1);
        }
    }

    /// <summary>Blank to <c>?</c>, and lower-case letters to <c>~</c>: what phrases are mostly written with; their bits are in the order of the characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsCommon(char character) => character < Ascii && (character & 0x20) != 0;

    private static int Bit(char character) => character & 0x1F | (character & 0x40) >> 1;

    /// <summary>What may follow: steps behind common characters in the order of their bits, then those behind others.</summary>
    /// <param name="Common">The common characters, a bit each.</param>
    /// <param name="First">The first of the steps that follow.</param>
    /// <param name="Lists">The lists that hold a phrase which ends here.</param>
    /// <param name="FirstOther">Where its other characters begin among those of all steps.</param>
    /// <param name="Others">How many those are.</param>
    private readonly record struct Step(ulong Common, int First, int Lists, int FirstOther, int Others);

    private readonly record struct Phrase(string Text, int Lists);
}
