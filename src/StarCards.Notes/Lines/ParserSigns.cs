using System.Buffers;

namespace StarCards.Notes.Lines;

/// <summary>
/// Tells about which lines of a text the Markdown parser has to be asked. Only fences, HTML and underlines are its matter,
/// and most notes have few of them.
/// </summary>
internal static class ParserSigns
{
    private static readonly SearchValues<char> Markers = SearchValues.Create(" \t>-*+0123456789.)");

    /// <summary>True for a line with which one of them may begin or end.</summary>
    public static bool IsSign(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || char.IsAsciiLetter(line[0]))
        {
            return false;
        }

        var head = line.IndexOfAnyExcept(Markers);
        return head < 0 ? !IsBlank(line) : line[head] is '`' or '~' or '<' or '=';
    }

    /// <summary>True for a line at which nothing is open any more, be it list, quote or paragraph, unless it was a fence or HTML.</summary>
    public static bool IsFreshStart(LineTable lines, int line) =>
        lines[line] is [not (' ' or '\t'), ..] && IsBlank(lines[line - 1]);

    private static bool IsBlank(ReadOnlySpan<char> line) => line.IndexOfAnyExcept(' ', '\t') < 0;
}
