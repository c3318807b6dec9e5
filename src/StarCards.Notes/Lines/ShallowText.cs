using System.Buffers;
using System.Text;

namespace StarCards.Notes.Lines;

/// <summary>
/// The same lines less what costs the parser the square of their number: whatever stands right of a column moves left, of
/// a run of markers only the first ones stay, and so of lines that underline a heading.
/// </summary>
internal static class ShallowText
{
    private const int DeepestColumn = 40;
    private const int MostUnderlines = 1000;
    private static readonly SearchValues<char> Markers = SearchValues.Create(" \t>-*+0123456789.)");

    private static readonly SearchValues<char> Underlines = SearchValues.Create("=- \t>");

    /// <summary>True when a line has more before its words, or the text more underlines, than the parser takes easily.</summary>
    public static bool IsNeeded(LineTable lines)
    {
        var underlines = 0;
        for (var line = 0; line < lines.Count; line++)
        {
            var raw = lines[line];
            if (raw.IsEmpty || char.IsAsciiLetter(raw[0]))
            {
                continue;
            }

            underlines += IsUnderline(raw) ? 1 : 0;
            if (underlines > MostUnderlines || raw.Length > DeepestColumn && raw[..DeepestColumn].IndexOfAnyExcept(Markers) < 0)
            {
                return true;
            }
        }

        return false;
    }

    public static string Of(string text, LineTable lines)
    {
        var shallow = new StringBuilder(Math.Min(text.Length, 1 << 20));
        var underlines = 0;
        for (var line = 0; line < lines.Count; line++)
        {
            underlines += IsUnderline(lines[line]) ? 1 : 0;
            var raw = underlines > MostUnderlines && IsUnderline(lines[line]) ? default : lines[line];
            var head = raw.IndexOfAnyExcept(Markers);
            head = head < 0 ? raw.Length : head;
            var kept = Math.Min(head, DeepestColumn);
            for (var i = 0; i < kept; i++)
            {
                shallow.Append(raw[i] == '\t' ? ' ' : raw[i]);
            }

            shallow.Append(raw[head..]).Append('\n');
        }

        shallow.Length--;
        return shallow.ToString();
    }

    private static bool IsUnderline(ReadOnlySpan<char> raw) => raw.Length > 0 && raw.IndexOfAnyExcept(Underlines) < 0;
}
