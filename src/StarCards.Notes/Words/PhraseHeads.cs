using System.Runtime.CompilerServices;

namespace StarCards.Notes.Words;

/// <summary>The steps behind the first characters of phrases, those of ASCII at hand: nearly every word is told there to begin none.</summary>
internal sealed class PhraseHeads
{
    private readonly PhraseStep _first;
    private readonly PhraseStep?[] _ofAscii = new PhraseStep?[128];

    /// <summary>By a first character of ASCII, the second characters that go on from it, a bit for each 64th.</summary>
    private readonly ulong[] _seconds = new ulong[128];

    public PhraseHeads(PhraseStep first)
    {
        _first = first;
        for (var character = '\0'; character < _ofAscii.Length; character++)
        {
            _ofAscii[character] = first.Next(character);
            _seconds[character] = Seconds(_ofAscii[character]);
        }
    }

    /// <summary>False where no phrase begins so: most heads of texts are told by two characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBegin(ReadOnlySpan<char> text) =>
        text.Length < 2 ? !text.IsEmpty : text[0] >= _seconds.Length || (_seconds[text[0]] >> text[1] & 1) != 0;

    /// <summary>The step behind a character that begins a phrase, or null.</summary>
    public PhraseStep? this[char character] => character < _ofAscii.Length ? _ofAscii[character] : _first.Next(character);

    private static ulong Seconds(PhraseStep? step)
    {
        if (step is null or { IsPhrase: true })
        {
            return step is null ? 0 : ulong.MaxValue;
        }

        var seconds = 0UL;
        foreach (var character in step.Characters)
        {
            seconds |= 1UL << character;
        }

        return seconds;
    }
}
