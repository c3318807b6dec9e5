using System.Text.RegularExpressions;
using StarCards.Cards;
using StarCards.Reading;

namespace StarCards.Cli.Editing;

/// <summary>How the labels of a story are written within one cell: taken from the row that stands nearest, otherwise letters.</summary>
/// <param name="Labels">The four labels, in the order of telling.</param>
/// <param name="Break">What stands between two of them.</param>
internal sealed partial record CellStyle(IReadOnlyList<string> Labels, string Break)
{
    private static readonly CellStyle Plain = new(["S:", "T:", "A:", "R:"], "<br>");

    /// <summary>The labels alone.</summary>
    public string Empty => string.Join(Break.StartsWith(' ') ? Break : $" {Break}", Labels);

    /// <summary>The labels with something behind each, to see whether it is read as a story.</summary>
    public string Filled => string.Join(Break, Labels.Select(label => $"{label} told"));

    /// <summary>The style for a row.</summary>
    public static CellStyle For(TableRow row, int line, SourceReading reading)
    {
        var whole = reading.Notes.Where(IsWhole).Select(note => note.Line).ToHashSet();
        return row.Others
            .Where(other => whole.Contains(other.Line))
            .OrderBy(other => Math.Abs(other.Line - line))
            .SelectMany(other => TableRow.CellsOf(other.Text))
            .Select(Of)
            .FirstOrDefault(style => style is not null) ?? Plain;
    }

    /// <summary>True for a note with one story, of which all parts are written.</summary>
    public static bool IsWhole(Note note) => note.Stories is [{ Star: var star }] && !star.Missing.Any();

    /// <summary>The style of a cell that holds four labels, be they empty or not; null for another one.</summary>
    public static CellStyle? Of(string cell)
    {
        var breaks = Breaks().Matches(cell);
        var labels = Breaks().Split(cell).Select(piece => Label().Match(piece)).ToList();
        return labels.Count == StarParts.InOrder.Count && labels.TrueForAll(label => label.Success)
            ? new CellStyle([.. labels.Select(label => label.Value.Trim())], breaks[0].Value)
            : null;
    }

    [GeneratedRegex(@"[ \t]*<br[ \t]*/?>[ \t]*", RegexOptions.IgnoreCase)]
    private static partial Regex Breaks();

    [GeneratedRegex(@"^[ \t]*[*_]*\p{L}+[*_]*[ \t]*[:\-–—.)][*_]*")]
    private static partial Regex Label();
}
