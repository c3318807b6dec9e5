using System.Text;

namespace StarCards.Cli.Output;

/// <summary>Rows of text in columns that are as wide as their widest cell; the last column runs free.</summary>
internal static class Table
{
    private const string Gap = "  ";

    public static void WriteTable(this TextWriter output, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var columns = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        var widths = Enumerable.Range(0, columns)
            .Select(column => rows.Max(row => column < row.Count - 1 ? row[column].Length : 0))
            .ToArray();
        var line = new StringBuilder();
        foreach (var row in rows)
        {
            line.Clear();
            for (var column = 0; column < row.Count; column++)
            {
                line.Append(column > 0 ? Gap : "").Append(row[column].PadRight(widths[column]));
            }

            output.WriteLine(line.ToString().TrimEnd());
        }
    }
}
