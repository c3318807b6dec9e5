using System.Buffers;
using System.Globalization;
using System.Text;

namespace StarCards.Notes.Words;

/// <summary>The form in which words are looked up: lower case, no accents, straight apostrophes, single blanks.</summary>
internal static class TextFold
{
    /// <summary>Words are only looked up near the head of a line.</summary>
    public const int Longest = 400;

    private const string Accented = "àáâãäåāăąçćčďđèéêëēęěìíîïīłñńňòóôõöøōőŕřśšşťţùúûüūůűųýÿźżžğșț";
    private const string Bare = "aaaaaaaaacccddeeeeeeeiiiiilnnnoooooooorrsssttuuuuuuuuyyzzzgst";

    /// <summary>The folded head of a text; the text itself where it is folded already.</summary>
    public static string Fold(string text)
    {
        var folded = Fold(text, stackalloc char[Math.Min(text.Length, Longest)]);
        return folded.SequenceEqual(text) ? text : folded.ToString();
    }

    /// <summary>Folds as much of a text as there is room for.</summary>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> text, Span<char> room)
    {
        var head = text[..Math.Min(text.Length, room.Length)];
        return Ascii.ToLower(head, room, out var length) == OperationStatus.Done && IsEven(room[..length]) ? room[..length] : FoldEach(room[..head.ToLowerInvariant(room)]);
    }

    /// <summary>True for ASCII without control characters, doubled blanks and a blank at its head.</summary>
    private static bool IsEven(ReadOnlySpan<char> ascii) =>
        !ascii.ContainsAnyExceptInRange(' ', '~') && !ascii.StartsWith(' ') && !ascii.Contains("  ", StringComparison.Ordinal);

    /// <summary>Folds in place: no character becomes longer.</summary>
    private static Span<char> FoldEach(Span<char> lower)
    {
        var length = 0;
        foreach (var character in lower)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                if (length > 0 && lower[length - 1] != ' ')
                {
                    lower[length++] = ' ';
                }
            }
            else if (char.IsAscii(character))
            {
                lower[length++] = character;
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                lower[length++] = Plain(character);
            }
        }

        return lower[..length];
    }

    /// <summary>A single lower-case character.</summary>
    public static char Plain(char lower) => lower switch
    {
        '’' or '‘' or '´' => '\'',
        '“' or '”' or '„' => '"',
        '？' => '?',
        '：' => ':',
        'ß' => 's',
        < '\u00E0' or > '\u0233' => lower,
        _ => Accented.IndexOf(lower, StringComparison.Ordinal) is var at and >= 0 ? Bare[at] : lower,
    };
}
