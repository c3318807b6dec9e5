using System.Buffers;

namespace StarCards.Cards;

/// <summary>
/// Markdown inside one line, as notes have it: emphasis, code, links, wiki-links, strikes, highlights, HTML tags and
/// entities. Any text gives runs, in time that grows with its length.
/// </summary>
public static class InlineMarkup
{
    private const int LongestOnStack = 512;

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

        if (!IsMarked(line))
        {
            return [new StyledRun(line, InlineStyle.None)];
        }

        var few = default(InlineTokens.Few);
        return StyledText.Join(Pieces(line, few));
    }

    /// <summary>A line as a person reads it, without blanks around it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="style">The styles that every word of it has.</param>
    public static string Words(string line, out InlineStyle style)
    {
        style = InlineStyle.None;
        if (!IsMarked(line))
        {
            return line.Trim();
        }

        var room = line.Length > LongestOnStack ? new char[line.Length] : stackalloc char[LongestOnStack];
        var (length, styles, hasLetter) = (0, (InlineStyle)~0, false);
        var few = default(InlineTokens.Few);
        var pieces = Pieces(line, few);
        while (pieces.Next())
        {
            var text = pieces.Text;
            text.CopyTo(room[length..]);
            length += text.Length;
            if (HasLetter(text))
            {
                hasLetter = true;
                styles &= pieces.Style;
            }
        }

        style = hasLetter ? styles : InlineStyle.None;
        var words = room[..length].Trim();
        return words.SequenceEqual(line) ? line : words.ToString();
    }

    private static StyledPieces Pieces(string line, Span<InlineToken> room)
    {
        var tokens = new InlineTokens(room);
        InlineScanner.Scan(line, ref tokens);
        DelimiterPairs.Resolve(tokens.All);
        return new StyledPieces(line, tokens.All);
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                return true;
            }
        }

        return false;
    }
}
