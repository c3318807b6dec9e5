using System.Globalization;

namespace StarCards.Tui.Drawing;

/// <summary>A plot of bars that lie, one a line: label, bar, number.</summary>
internal static class Bars
{
    /// <summary>The lines of a plot; the longest bar takes the room that labels and numbers leave.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<(string Label, long Value)> rows, int width, string block)
    {
        if (rows.Count == 0)
        {
            return [];
        }

        var labels = rows.Max(row => CellText.Width(row.Label));
        var most = Math.Max(1, rows.Max(row => row.Value));
        var room = Math.Max(1, width - labels - 2 - most.ToString(CultureInfo.InvariantCulture).Length);
        return [.. rows.Select(row =>
        {
            var length = row.Value == 0 ? 0 : Math.Max(1, (int)(row.Value * room / most));
            var padding = new string(' ', labels - CellText.Width(row.Label));
            var bar = string.Concat(Enumerable.Repeat(block, length));
            return string.Create(CultureInfo.InvariantCulture, $"{row.Label}{padding} {bar}{(length > 0 ? " " : string.Empty)}{row.Value}");
        })];
    }
}
