using System.Text.RegularExpressions;

namespace StarCards.Cli.Editing;

/// <summary>A row of a Markdown table: its cells are where the parts of its story go, and a line below it would cut the table in two.</summary>
/// <param name="Columns">The titles of the columns after the first.</param>
internal sealed partial record TableRow(IReadOnlyList<string> Columns)
{
    /// <summary>The row that a line is, or null where it stands in no table.</summary>
    /// <param name="lines">The file's lines.</param>
    /// <param name="line">One-based.</param>
    public static TableRow? At(IReadOnlyList<string> lines, int line)
    {
        for (var above = line - 2; above >= 1 && lines[above].Contains('|', StringComparison.Ordinal); above--)
        {
            if (Delimiters().IsMatch(lines[above]))
            {
                return new TableRow([.. Cells(lines[above - 1]).Skip(1)]);
            }
        }

        return null;
    }

    private static IEnumerable<string> Cells(string row) => Separator().Split(row.Trim().Trim('|')).Select(cell => cell.Trim());

    [GeneratedRegex(@"^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$")]
    private static partial Regex Delimiters();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Separator();
}
