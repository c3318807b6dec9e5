namespace StarCards.Notes.Lines;

/// <summary>Indent as a person sees it.</summary>
internal static class Indent
{
    private const int TabWidth = 4;

    /// <summary>How many characters of white space a line begins with, and the column where its text stands.</summary>
    public static (int Length, int Column) Measure(ReadOnlySpan<char> line, int from = 0)
    {
        var column = from;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\t')
            {
                column += TabWidth - (column % TabWidth);
            }
            else if (char.IsWhiteSpace(line[i]) || line[i] is '\u200B' or '\uFEFF')
            {
                column++;
            }
            else
            {
                return (i, column);
            }
        }

        return (line.Length, column);
    }
}
