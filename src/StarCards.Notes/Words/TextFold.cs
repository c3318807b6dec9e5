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

    public static string Fold(string text)
    {
        var head = text.Length > Longest ? text[..Longest] : text;
        return IsEven(head) ? head.ToLowerInvariant() : FoldEach(head);
    }

    /// <summary>True for ASCII without control characters, doubled blanks and a blank at its head.</summary>
    private static bool IsEven(string text) =>
        !text.AsSpan().ContainsAnyExceptInRange(' ', '~') && !text.StartsWith(' ') && !text.Contains("  ", StringComparison.Ordinal);

    private static string FoldEach(string text)
    {
        var lower = text.ToLowerInvariant();
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
        else if (char.IsAscii(character))
        {
            folded.Append(character);
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
