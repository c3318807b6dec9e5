using StarCards.Cards;
using StarCards.Notes.Words;

namespace StarCards.Notes.Lints;

/// <summary>How a story is told: its length, and of whom it speaks.</summary>
internal sealed class Telling
{
    private readonly List<string> _texts = [];
    private int _spaced;
    private int _unspaced;

    private Telling()
    {
    }

    /// <summary>Words between blanks; a character of a script without blanks is about two thirds of one.</summary>
    public int Words => _spaced + (_unspaced * 2 / 3);

    /// <summary>The story as it is told aloud: a text that serves several parts once.</summary>
    public static Telling Of(Story story)
    {
        var telling = new Telling();
        var (situation, task, action, result) = story.Star;
        telling.Add(situation);
        telling.Add(task == situation ? null : task);
        telling.Add(action == task || action == situation ? null : action);
        telling.Add(result == action || result == task || result == situation ? null : result);
        telling.Add(story.Answer);
        return telling;
    }

    /// <summary>True where one of the words stands in the head of a line.</summary>
    public bool Says(PhraseTable words)
    {
        Span<char> room = stackalloc char[TextFold.Longest];
        foreach (var text in _texts)
        {
            foreach (var range in text.AsSpan().Split('\n'))
            {
                if (words.IsIn(TextFold.Fold(text.AsSpan()[range], room)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void Add(string? text)
    {
        if (text is not null)
        {
            var plain = NoteText.Plain(text);
            _texts.Add(plain);
            Count(plain);
        }
    }

    private void Count(ReadOnlySpan<char> text)
    {
        var inWord = false;
        foreach (var character in text)
        {
            var isUnspaced = character is >= '\u3040' and <= '\u9FFF';
            _unspaced += isUnspaced ? 1 : 0;
            var isWord = !char.IsWhiteSpace(character) && !isUnspaced;
            _spaced += isWord && !inWord ? 1 : 0;
            inWord = isWord;
        }
    }
}
