using System.Buffers;
using StarCards.Notes.Lines;

namespace StarCards.Notes.Outline;

/// <summary>Pipe tables: where one begins and ends, and the cells of a row.</summary>
internal static class TableRows
{
    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("|-: \t");

    /// <summary>The number of rows of the table that begins at a row, or 0.</summary>
    public static int Length(List<Row> rows, int start)
    {
        if (!IsRow(rows[start]) || start + 1 >= rows.Count || !IsDivider(rows[start + 1].Text))
        {
            return 0;
        }

        var end = start + 2;
        while (end < rows.Count && IsRow(rows[end]) && (end + 1 >= rows.Count || !IsDivider(rows[end + 1].Text)))
        {
            end++;
        }

        return end - start;
    }

    /// <summary>Trimmed cells; an escaped pipe, or one in code, stays inside its cell.</summary>
    public static List<string> Cells(string row)
    {
        var cells = new List<string>();
        var text = row.Trim();
        var start = text.StartsWith('|') ? 1 : 0;
        var inCode = false;
        for (var i = start; i < text.Length; i++)
        {
            inCode ^= text[i] == '`';
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '|' && !inCode)
            {
                cells.Add(text[start..i].Trim());
                start = i + 1;
            }
        }

        if (start < text.Length)
        {
            cells.Add(text[start..].Trim());
        }

        return cells;
    }

    public static bool IsDivider(string text) =>
        text.Length >= 3 && text.Contains('-', StringComparison.Ordinal) && text.Contains('|', StringComparison.Ordinal) && !text.AsSpan().ContainsAnyExcept(RuleSigns);

    private static bool IsRow(Row row) => row.Fact == RowFact.Text && row.Text.Contains('|', StringComparison.Ordinal);
}
