namespace StarCards.Notes.Words;

/// <summary>What may follow a beginning that phrases share; phrases are read off a text character by character.</summary>
internal sealed class PhraseStep
{
    private readonly string _characters;
    private readonly PhraseStep[] _steps;

    private PhraseStep(string characters, PhraseStep[] steps) => (_characters, _steps) = (characters, steps);

    /// <summary>True where a phrase ends here.</summary>
    public bool IsPhrase { get; private init; }

    /// <summary>The step above the first character of any phrase.</summary>
    public static PhraseStep Before(IEnumerable<string> phrases) => Over([.. new SortedSet<string>(phrases, StringComparer.Ordinal)], 0);

    /// <param name="phrases">In ordinal order, each once; they share their first characters.</param>
    /// <param name="shared">The number of characters that they share.</param>
    private static PhraseStep Over(ReadOnlySpan<string> phrases, int shared)
    {
        var isPhrase = !phrases.IsEmpty && phrases[0].Length == shared;
        var rest = isPhrase ? phrases[1..] : phrases;
        var characters = new List<char>();
        var steps = new List<PhraseStep>();
        while (!rest.IsEmpty)
        {
            var next = rest[0][shared];
            var end = 1;
            while (end < rest.Length && rest[end][shared] == next)
            {
                end++;
            }

            characters.Add(next);
            steps.Add(Over(rest[..end], shared + 1));
            rest = rest[end..];
        }

        return new PhraseStep(string.Concat(characters), [.. steps]) { IsPhrase = isPhrase };
    }

    /// <summary>The step behind a character, or null where no phrase goes on with it.</summary>
    public PhraseStep? Next(char character)
    {
        for (var i = 0; i < _characters.Length; i++)
        {
            if (_characters[i] == character)
            {
                return _steps[i];
            }
        }

        return null;
    }
}
