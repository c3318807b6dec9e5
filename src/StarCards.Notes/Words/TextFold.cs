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
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789 .,:;!?-'/()+&%$#\"");

    public static string Fold(string text)
    {
        var head = text.Length > Longest ? text[..Longest] : text;
        if (!head.AsSpan().ContainsAnyExcept(Plain) && !head.Contains("  ", StringComparison.Ordinal))
        {
            return head;
        }

        var lower = head.ToLowerInvariant();
        var folded = new StringBuilder(lower.Length);
        foreach (var character in lower)
        {
            Append(folded, character);
        }

        return folded.ToString();
    }

    private static void Append(StringBuilder folded, char character)
    {
        if (char.IsWhiteSpace(character) || char.IsControl(character))
        {
            if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }
        else if (CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
        {
            folded.Append(character switch { '’' or '‘' or '´' => '\'', '“' or '”' or '„' => '"', '？' => '?', '：' => ':', 'ß' => 's', _ => Base(character) });
        }
    }

    private static char Base(char character)
    {
        if (character < '\u00E0' || character > '\u0233')
        {
            return character;
        }

        var at = Accented.IndexOf(character, StringComparison.Ordinal);
        return at < 0 ? character : Bare[at];
    }
}
