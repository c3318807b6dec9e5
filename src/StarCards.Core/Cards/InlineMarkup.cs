using System.Buffers;

namespace StarCards.Cards;

/// <summary>
/// Markdown inside one line, as notes have it: emphasis, code, links, wiki-links, strikes, highlights, HTML tags and
/// entities. Any text gives runs, in time that grows with its length.
/// </summary>
public static class InlineMarkup
{
    internal static readonly SearchValues<char> Special = SearchValues.Create("*_`~=[]!<&\\");

    /// <summary>True when the text may hold markup; false means that it reads as it is written.</summary>
    public static bool IsMarked(ReadOnlySpan<char> line) => line.ContainsAny(Special);

    /// <summary>The runs of a line, left to right; neighbours differ in style or target.</summary>
    public static IReadOnlyList<StyledRun> Split(string line)
    {
        if (line.Length == 0)
        {
            return [];
        }

        return IsMarked(line) ? StyledText.Join(DelimiterPairs.Resolve(InlineScanner.Scan(line))) : [new StyledRun(line, InlineStyle.None)];
    }
}
