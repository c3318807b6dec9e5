using System.Text.RegularExpressions;

namespace StarCards.Cli.Editing;

/// <summary>A row of a Markdown table: a line below it would cut the table in two, so its story goes into its cells.</summary>
/// <param name="Text">The line.</param>
/// <param name="Titles">The titles of all columns.</param>
/// <param name="Others">The other rows of the table.</param>
internal sealed partial record TableRow(string Text, IReadOnlyList<string> Titles, IReadOnlyList<(int Line, string Text)> Others)
{
    private const string Break = "<br>";

    /// <summary>The row that a line is, or null where it stands in no table.</summary>
    /// <param name="lines">The file's lines.</param>
    /// <param name="line">One-based.</param>
    public static TableRow? At(IReadOnlyList<string> lines, int line)
    {
        var first = line - 1;
        while (first >= 1 && IsRow(lines[first]) && !Delimiters().IsMatch(lines[first]))
        {
            first--;
        }

        if (first < 1 || first == line - 1 || !Delimiters().IsMatch(lines[first]))
        {
            return null;
        }

        var others = Enumerable.Range(first + 1, lines.Count - first - 1).TakeWhile(at => IsRow(lines[at])).Where(at => at != line - 1);
        return new TableRow(lines[line - 1], CellsOf(lines[first - 1]), [.. others.Select(at => (at + 1, lines[at]))]);
    }

    /// <summary>The texts of the cells of a row.</summary>
    public static IReadOnlyList<string> CellsOf(string row) => [.. Spans(row).Select(span => row[span].Trim())];

    /// <summary>Where a text could go into the row: into its empty cells, into those that it lacks, behind what stands in the others.</summary>
    /// <param name="text">The text.</param>
    public IEnumerable<CellInsertion> Places(string text)
    {
        var cells = Spans(Text);
        var empty = cells.Where(cell => string.IsNullOrWhiteSpace(Text[cell]));
        var missing = Enumerable.Range(0, Math.Max(0, Titles.Count - cells.Count));
        var taken = cells.Where(cell => !string.IsNullOrWhiteSpace(Text[cell]));
        return empty.Select(cell => IntoEmpty(cell, text)).Concat(missing.Select(skipped => Appended(skipped, text))).Concat(taken.Select(cell => Behind(cell, text)));
    }

    private static CellInsertion IntoEmpty(Range cell, string text) => (cell.End.Value - cell.Start.Value) switch
    {
        0 => new CellInsertion(cell.Start.Value, $" {text} "),
        1 => new CellInsertion(cell.End.Value, $"{text} "),
        _ => new CellInsertion(cell.Start.Value + 1, text),
    };

    private CellInsertion Appended(int skipped, string text)
    {
        var end = Text.TrimEnd().Length;
        var open = Text[end - 1] == '|' ? "" : " |";
        return new CellInsertion(end, $"{open}{string.Concat(Enumerable.Repeat(" |", skipped))} {text} |");
    }

    private CellInsertion Behind(Range cell, string text) => new(cell.Start.Value + Text[cell].TrimEnd().Length, Break + text);

    /// <summary>What stands between the pipes; an escaped one, or one in code, parts nothing.</summary>
    private static List<Range> Spans(string row)
    {
        var end = row.TrimEnd().Length;
        var start = row.Length - row.TrimStart().Length;
        start += start < end && row[start] == '|' ? 1 : 0;
        var spans = new List<Range>();
        var isCode = false;
        for (var at = start; at < end; at++)
        {
            isCode ^= row[at] == '`';
            if (row[at] == '\\')
            {
                at++;
            }
            else if (row[at] == '|' && !isCode)
            {
                spans.Add(start..at);
                start = at + 1;
            }
        }

        if (start < end)
        {
            spans.Add(start..end);
        }

        return spans;
    }

    private static bool IsRow(string line) => line.Contains('|', StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$")]
    private static partial Regex Delimiters();
}
