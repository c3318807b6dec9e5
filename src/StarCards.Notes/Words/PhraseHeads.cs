namespace StarCards.Notes.Words;

/// <summary>The steps behind the first characters of phrases, those of ASCII at hand: nearly every word is told there to begin none.</summary>
internal sealed class PhraseHeads
{
    private readonly PhraseStep _first;
    private readonly PhraseStep?[] _ofAscii = new PhraseStep?[128];

    public PhraseHeads(PhraseStep first)
    {
        _first = first;
        for (var character = '\0'; character < _ofAscii.Length; character++)
        {
            _ofAscii[character] = first.Next(character);
        }
    }

    /// <summary>The step behind a character that begins a phrase, or null.</summary>
    public PhraseStep? this[char character] => character < _ofAscii.Length ? _ofAscii[character] : _first.Next(character);
}
