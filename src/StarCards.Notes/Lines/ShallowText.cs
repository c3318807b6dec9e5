using System.Buffers;
using System.Text;

namespace StarCards.Notes.Lines;

/// <summary>
/// The same lines with nesting cut off, so that the parser's limit is not met: whatever stands right of a column moves
/// left, and of a run of markers only the first ones stay.
/// </summary>
internal static class ShallowText
{
    private const int DeepestColumn = 40;
    private static readonly SearchValues<char> Markers = SearchValues.Create(" \t>-*+0123456789.)");

    /// <summary>True when a line has more before its words than the parser takes easily.</summary>
    public static bool IsNeeded(LineTable lines)
    {
        for (var line = 0; line < lines.Count; line++)
        {
            var raw = lines[line];
            if (raw.Length > DeepestColumn && raw[..DeepestColumn].IndexOfAnyExcept(Markers) < 0)
            {
                return true;
            }
        }

        return false;
    }

    public static string Of(string text, LineTable lines)
    {
        var shallow = new StringBuilder(Math.Min(text.Length, 1 << 20));
        for (var line = 0; line < lines.Count; line++)
        {
            var raw = lines[line];
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
}
