using StarCards.Cards;
using StarCards.Notes.Words;

namespace StarCards.Notes.Lints;

/// <summary>How a story is told, found in one pass over its lines.</summary>
internal struct Telling
{
    private int _spaced;
    private int _unspaced;

    /// <summary>Words between blanks; a character of a script without blanks is about two thirds of one.</summary>
    public readonly int Words => _spaced + (_unspaced * 2 / 3);

    public bool SaysI { get; private set; }

    public bool SaysWe { get; private set; }

    public static Telling Of(Story story)
    {
        var telling = default(Telling);
        var (situation, task, action, result) = story.Star;
        telling.Add(situation);
        telling.Add(task == situation ? null : task);
        telling.Add(action == task || action == situation ? null : action);
        telling.Add(result == action || result == task || result == situation ? null : result);
        telling.Add(story.Answer);
        return telling;
    }

    private void Add(string? text)
    {
        if (text is null)
        {
            return;
        }

        var plain = NoteText.Plain(text).AsSpan();
        Span<char> room = stackalloc char[TextFold.Longest];
        foreach (var range in plain.Split('\n'))
        {
            Count(plain[range]);
            var folded = TextFold.Fold(plain[range], room);
            SaysI = SaysI || Pronouns.I.IsIn(folded);
            SaysWe = SaysWe || Pronouns.We.IsIn(folded);
        }
    }

    private void Count(ReadOnlySpan<char> line)
    {
        var inWord = false;
        foreach (var character in line)
        {
            var isUnspaced = character is >= '\u3040' and <= '\u9FFF';
            _unspaced += isUnspaced ? 1 : 0;
            var isWord = !char.IsWhiteSpace(character) && !isUnspaced;
            _spaced += isWord && !inWord ? 1 : 0;
            inWord = isWord;
        }
    }
}
