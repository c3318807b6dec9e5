namespace StarCards.Notes.Outline;

/// <summary>
/// Follows the rows of a table that is written as HTML, line by line: the first cell of a row is the title of the others.
/// </summary>
internal sealed class HtmlTable
{
    /// <summary>Below every heading of Markdown. One without words ends a table: what follows it is no row's any more.</summary>
    public const int TitleLevel = 7;

    private const int LongestTitle = 200;
    private bool _awaitsTitle;
    private bool _isInFirst;
    private string _number = string.Empty;

    /// <summary>True where the next words are a row's title, whose cell was opened on a line above.</summary>
    public bool AwaitsTitle => _awaitsTitle && _isInFirst;

    /// <summary>The cells that a line holds, of which the first may be a title; null for a line without any.</summary>
    public List<Cell>? Cells(string text)
    {
        if (Contains(text, "<tr"))
        {
            (_awaitsTitle, _isInFirst) = (true, false);
        }

        if (Closes(text))
        {
            (_awaitsTitle, _isInFirst, _number) = (false, false, string.Empty);
        }

        if (AwaitsTitle && !Contains(text, "<td"))
        {
            _isInFirst = !Contains(text, "</td");
            return Words(text) is { Length: > 0 } words ? [Title(words)] : null;
        }

        if (!Contains(text, "<td"))
        {
            return null;
        }

        var isCounted = false;
        var cells = new List<Cell>();
        for (var at = text.IndexOf("<td", StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf("<td", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var next = text.IndexOf("<td", at + 1, StringComparison.OrdinalIgnoreCase);
            var words = Words(next < 0 ? text[at..] : text[at..next]);
            _isInFirst = _awaitsTitle;
            if (_awaitsTitle && IsNumber(words))
            {
                (_number, _awaitsTitle, _isInFirst, isCounted) = ($"{words.TrimEnd('.', ')')}. ", false, false, true);
            }
            else if (words.Length > 0)
            {
                words = _number + words;
                _number = string.Empty;
                cells.Add(_awaitsTitle ? Title(words) : new Cell(words, false));
                _isInFirst = false;
            }
        }

        return cells.Count > 0 || isCounted ? cells : null;
    }

    /// <summary>"1." alone: the next cell is the item that it counts.</summary>
    private static bool IsNumber(string words) => words.AsSpan().TrimEnd(".)") is { Length: > 0 and < 3 } digits && digits.IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>True for a line that ends a table.</summary>
    public static bool Closes(string text) => Contains(text, "</table");

    /// <summary>A title is set in bold, or it asks; other first cells are figures as often as not.</summary>
    private Cell Title(string words)
    {
        (_awaitsTitle, _isInFirst) = (false, false);
        var isBold = words.StartsWith("**", StringComparison.Ordinal) && words.EndsWith("**", StringComparison.Ordinal);
        return new Cell(words, words.Length <= LongestTitle && (isBold || words.EndsWith('?')));
    }

    /// <summary>What is written, less the tags of the table; tags of emphasis and lists stay.</summary>
    private static string Words(string text)
    {
        var words = text;
        foreach (var tag in Tags)
        {
            for (var open = words.IndexOf(tag, StringComparison.OrdinalIgnoreCase); open >= 0 && words.IndexOf('>', open) is var close and > 0; open = words.IndexOf(tag, StringComparison.OrdinalIgnoreCase))
            {
                words = words.Remove(open, close + 1 - open);
            }
        }

        return HtmlSigns.ToMarkdown(words.Trim()) is var read && HasWords(read) ? read : string.Empty;
    }

    private static readonly string[] Tags = ["<tr", "</tr", "<td", "</td", "<tbody", "</tbody"];

    /// <summary>False for nothing but tags.</summary>
    private static bool HasWords(string text)
    {
        var inTag = false;
        foreach (var character in text)
        {
            inTag = character == '<' || inTag && character != '>';
            if (!inTag && char.IsLetterOrDigit(character))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(string text, string tag) => text.Contains('<', StringComparison.Ordinal) && text.Contains(tag, StringComparison.OrdinalIgnoreCase);

    /// <summary>The words of a cell, and whether they are the title of a row.</summary>
    internal readonly record struct Cell(string Text, bool IsTitle);
}
