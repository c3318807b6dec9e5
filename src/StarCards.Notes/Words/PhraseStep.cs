using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StarCards.Notes.Words;

/// <summary>What may follow a beginning that phrases share; phrases are read off a text character by character.</summary>
internal sealed class PhraseStep
{
    /// <summary>The characters of ASCII that phrases are written with, one bit each; those behind which a step stands.</summary>
    private readonly ulong _common;

    /// <summary>Steps behind common characters in the order of their bits, then those behind <see cref="_others"/>.</summary>
    private readonly PhraseStep[] _steps;
    private readonly string _others;

    private PhraseStep(ulong common, string others, PhraseStep[] steps) => (_common, _others, _steps) = (common, others, steps);

    /// <summary>The lists that hold a phrase which ends here, a bit each.</summary>
    public int Lists { get; private init; }

    /// <summary>True where a phrase ends here.</summary>
    public bool IsPhrase => Lists != 0;

    /// <summary>The characters with which a phrase may go on.</summary>
    public IEnumerable<char> Characters => Enumerable.Range(' ', '\u0080' - ' ').Select(static character => (char)character).Where(character => IsCommon(character) && (_common >> Bit(character) & 1) != 0).Concat(_others);

    /// <summary>The step above the first character of any phrase.</summary>
    public static PhraseStep Before(params ReadOnlySpan<IReadOnlyCollection<string>> lists)
    {
        var phrases = new List<(string Text, int Lists)>();
        for (var list = 0; list < lists.Length; list++)
        {
            foreach (var phrase in lists[list])
            {
                phrases.Add((TextFold.OfTable(phrase), 1 << list));
            }
        }

        phrases.Sort(static (one, other) => string.CompareOrdinal(one.Text, other.Text));
        return Over(CollectionsMarshal.AsSpan(phrases), 0);
    }

    /// <param name="phrases">In ordinal order, with the lists that hold them; they share their first characters.</param>
    /// <param name="shared">The number of characters that they share.</param>
    private static PhraseStep Over(ReadOnlySpan<(string Text, int Lists)> phrases, int shared)
    {
        var ended = 0;
        while (!phrases.IsEmpty && phrases[0].Text.Length == shared)
        {
            ended |= phrases[0].Lists;
            phrases = phrases[1..];
        }

        return phrases.IsEmpty ? Ends(ended) : Over(phrases, shared, ended);
    }

    private static PhraseStep Over(ReadOnlySpan<(string Text, int Lists)> phrases, int shared, int ended)
    {
        var common = 0UL;
        var others = string.Empty;
        var steps = new List<PhraseStep>();
        var stepsOfOthers = new List<PhraseStep>();
        while (!phrases.IsEmpty)
        {
            var character = phrases[0].Text[shared];
            var end = 1;
            while (end < phrases.Length && phrases[end].Text[shared] == character)
            {
                end++;
            }

            var step = Over(phrases[..end], shared + 1);
            if (IsCommon(character))
            {
                common |= 1UL << Bit(character);
                steps.Add(step);
            }
            else
            {
                others += character;
                stepsOfOthers.Add(step);
            }

            phrases = phrases[end..];
        }

        return new PhraseStep(common, others, [.. steps, .. stepsOfOthers]) { Lists = ended };
    }

    private static PhraseStep Ends(int lists) => lists == 1 ? OfOneList : new PhraseStep(0, string.Empty, []) { Lists = lists };

    /// <summary>Nearly half of all steps end a phrase of the only list there is; they are one.</summary>
    private static readonly PhraseStep OfOneList = new(0, string.Empty, []) { Lists = 1 };

    /// <summary>The step behind a character, or null where no phrase goes on with it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PhraseStep? Next(char character)
    {
        if (!IsCommon(character))
        {
            return _others.Length == 0 ? null : NextOfOthers(character);
        }

        var bit = 1UL << Bit(character);
        return (_common & bit) == 0 ? null : _steps[BitOperations.PopCount(_common & (bit - 1))];
    }

    private PhraseStep? NextOfOthers(char character)
    {
        var at = _others.IndexOf(character, StringComparison.Ordinal);
        return at < 0 ? null : _steps[BitOperations.PopCount(_common) + at];
    }

    /// <summary>Blank to <c>?</c>, and lower-case letters to <c>~</c>; their bits are in the order of the characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsCommon(char character) => character < '\u0080' && (character & 0x20) != 0;

    private static int Bit(char character) => character & 0x1F | (character & 0x40) >> 1;
}
