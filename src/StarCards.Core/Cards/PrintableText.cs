using System.Globalization;
using System.Text;

namespace StarCards.Cards;

/// <summary>
/// Text from outside made harmless for a terminal. Every output that shows text from notes passes through here, so that
/// no note can move the cursor, change colours or titles, or turn the reading order round.
/// </summary>
public static class PrintableText
{
    private const char Replacement = '\uFFFD';
    private const string Tab = "    ";

    /// <summary>
    /// The text with line feeds kept (CR LF, CR, U+2028 and U+2029 become LF), tabs as four blanks, and every other
    /// control character, every bidirectional override and every unpaired surrogate as U+FFFD: an escape sequence loses
    /// its escape and is seen as the characters that it was written with.
    /// </summary>
    public static string Of(string text)
    {
        if (!text.Any(NeedsCare))
        {
            return text;
        }

        var printable = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                printable.Append(text, i++, 2);
            }
            else if (text[i] != '\r' || i + 1 == text.Length || text[i + 1] != '\n')
            {
                Append(printable, text[i]);
            }
        }

        return printable.ToString();
    }

    /// <summary>The same on one line: line feeds become blanks.</summary>
    public static string OneLine(string text) => Of(text).Replace('\n', ' ');

    private static void Append(StringBuilder printable, char character) => _ = character switch
    {
        '\t' => printable.Append(Tab),
        '\n' or '\r' or '\u2028' or '\u2029' => printable.Append('\n'),
        _ when NeedsCare(character) => printable.Append(Replacement),
        _ => printable.Append(character),
    };

    private static bool NeedsCare(char character) =>
        char.IsControl(character) && character != '\n'
        || char.IsSurrogate(character)
        || character is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF'
        || character > '\uFFF8' && char.GetUnicodeCategory(character) == UnicodeCategory.Format;
}
