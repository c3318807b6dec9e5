using System.Numerics;

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

    /// <summary>The step above the first character of any phrase.</summary>
    public static PhraseStep Before(params ReadOnlySpan<IEnumerable<string>> lists)
    {
        var phrases = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var list = 0; list < lists.Length; list++)
        {
            foreach (var phrase in lists[list])
            {
                phrases[phrase] = phrases.GetValueOrDefault(phrase) | 1 << list;
            }
        }

        return Over([.. phrases], 0);
    }

    /// <param name="phrases">In ordinal order, with the lists that hold them; they share their first characters.</param>
    /// <param name="shared">The number of characters that they share.</param>
    private static PhraseStep Over(ReadOnlySpan<KeyValuePair<string, int>> phrases, int shared)
    {
        var isPhrase = !phrases.IsEmpty && phrases[0].Key.Length == shared;
        var rest = isPhrase ? phrases[1..] : phrases;
        var next = new SortedList<(int Bit, char Character), PhraseStep>();
        while (!rest.IsEmpty)
        {
            var character = rest[0].Key[shared];
            var end = 1;
            while (end < rest.Length && rest[end].Key[shared] == character)
            {
                end++;
            }

            next.Add((IsCommon(character) ? Bit(character) : int.MaxValue, character), Over(rest[..end], shared + 1));
            rest = rest[end..];
        }

        var common = next.Keys.Where(static key => key.Bit < int.MaxValue).Aggregate(0UL, static (bits, key) => bits | 1UL << key.Bit);
        return new PhraseStep(common, string.Concat(next.Keys.Where(static key => key.Bit == int.MaxValue).Select(static key => key.Character)), [.. next.Values]) { Lists = isPhrase ? phrases[0].Value : 0 };
    }

    /// <summary>The step behind a character, or null where no phrase goes on with it.</summary>
    public PhraseStep? Next(char character)
    {
        if (IsCommon(character))
        {
            var bit = Bit(character);
            return (_common >> bit & 1) == 0 ? null : _steps[BitOperations.PopCount(_common & ((1UL << bit) - 1))];
        }

        var at = _others.IndexOf(character, StringComparison.Ordinal);
        return at < 0 ? null : _steps[BitOperations.PopCount(_common) + at];
    }

    /// <summary>Blank to <c>?</c>, and lower-case letters to <c>~</c>.</summary>
    private static bool IsCommon(char character) => character < '\u0080' && (character & 0x20) != 0;

    private static int Bit(char character) => character & 0x1F | (character & 0x40) >> 1;
}
