using System.Text;
using StarCards.Cards;
using StarCards.Notes.Words;

namespace StarCards.Notes.Lints;

/// <summary>How a story is told: its length, and of whom it speaks. Found when it is asked for: most stories are short.</summary>
internal sealed class Telling
{
    private const string Blanks = " \n\t\r\v\f";
    private readonly List<string> _texts = [];
    private int _mostWords;

    private Telling()
    {
    }

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

    /// <summary>
    /// The number of words where there are more than <paramref name="few"/>, else 0. Words stand between blanks; a character of
    /// a script without blanks is about two thirds of one.
    /// </summary>
    public int WordsBeyond(int few)
    {
        if (_mostWords <= few || _texts.Sum(MostWordsIn) <= few)
        {
            return 0;
        }

        var (spaced, unspaced) = (0, 0);
        foreach (var text in _texts)
        {
            Count(NoteText.Plain(text), ref spaced, ref unspaced);
        }

        var words = spaced + (unspaced * 2 / 3);
        return words > few ? words : 0;
    }

    /// <summary>True for a story that speaks of a "we" and never of an "I".</summary>
    public bool SaysWeAlone()
    {
        if (_texts.Exists(SaysI))
        {
            return false;
        }

        var persons = Persons.None;
        Span<char> room = stackalloc char[TextFold.Longest];
        foreach (var text in _texts)
        {
            var plain = NoteText.Plain(text).AsSpan();
            foreach (var range in plain.Split('\n'))
            {
                persons |= Pronouns.In(TextFold.Fold(plain[range], room));
                if ((persons & Persons.I) != 0)
                {
                    return false;
                }
            }
        }

        return (persons & Persons.We) != 0;
    }

    /// <summary>True for a text that has the English word near its head: most stories do, and need no more looking.</summary>
    private static bool SaysI(string text) => text.AsSpan(0, Math.Min(text.Length, TextFold.Longest)).Contains(" I ", StringComparison.Ordinal);

    private void Add(string? text)
    {
        if (text is not null)
        {
            _texts.Add(text);
            _mostWords += Ascii.IsValid(text) ? (text.Length / 2) + 1 : text.Length;
        }
    }

    /// <summary>No fewer words than a text has: blanks stand between them, and tags and entities may become some.</summary>
    private static int MostWordsIn(string text)
    {
        if (!Ascii.IsValid(text))
        {
            return text.Length;
        }

        var blanks = text.AsSpan().Count('<') + text.AsSpan().Count('&');
        foreach (var blank in Blanks)
        {
            blanks += text.AsSpan().Count(blank);
        }

        return blanks + 1;
    }

    private static void Count(ReadOnlySpan<char> text, ref int spaced, ref int unspaced)
    {
        var inWord = false;
        foreach (var character in text)
        {
            var isUnspaced = character is >= '\u3040' and <= '\u9FFF';
            unspaced += isUnspaced ? 1 : 0;
            var isWord = !char.IsWhiteSpace(character) && !isUnspaced;
            spaced += isWord && !inWord ? 1 : 0;
            inWord = isWord;
        }
    }
}
