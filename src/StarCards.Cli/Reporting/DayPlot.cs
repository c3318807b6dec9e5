using System.Globalization;
using StarCards.Reviews;

namespace StarCards.Cli.Reporting;

/// <summary>Bars over a row of days, each made of one or more layers.</summary>
internal static class DayPlot
{
    private const double Width = 880;
    private const double Height = 190;
    private const double Left = 34;
    private const double Top = 12;
    private const double Bottom = 24;
    private const double PlotHeight = Height - Top - Bottom;

    /// <param name="title">What it shows.</param>
    /// <param name="first">The day of the first bar.</param>
    /// <param name="bars">For each day the layers from the ground up: class and height.</param>
    /// <param name="tip">What a bar says of itself.</param>
    public static string Draw(string title, StudyDay first, IReadOnlyList<IReadOnlyList<(string Kind, int Height)>> bars, Func<int, string> tip)
    {
        var top = NiceScale.Above(bars.Max(layers => layers.Sum(layer => layer.Height)));
        var svg = new Svg(Width, Height, title);
        DrawScale(svg, top);
        var slot = (Width - Left) / bars.Count;
        for (var i = 0; i < bars.Count; i++)
        {
            DrawBar(svg, Left + i * slot, slot, bars[i], (double)top, tip(i));
            DrawDate(svg, Left + (i + 0.5) * slot, first.Plus(i), i == 0 || first.Plus(i).Date.DayOfWeek == DayOfWeek.Monday, slot);
        }

        return svg.ToString();
    }

    private static void DrawScale(Svg svg, int top)
    {
        foreach (var value in new[] { 0, top / 2, top })
        {
            var y = Top + PlotHeight * (1 - (double)value / top);
            svg.Line(Left, y, Width, y, value == 0 ? "axis" : "grid");
            svg.Label(Left - 6, y + 4, value.ToString(CultureInfo.InvariantCulture), "end");
        }
    }

    private static void DrawBar(Svg svg, double x, double slot, IReadOnlyList<(string Kind, int Height)> layers, double top, string tip)
    {
        var y = Top + PlotHeight;
        foreach (var (kind, count) in layers.Where(layer => layer.Height > 0))
        {
            var height = PlotHeight * count / top;
            y -= height;
            svg.Bar(x + slot * 0.14, y, slot * 0.72, height, kind, tip);
        }
    }

    // Mondays carry their date; the first day does where no Monday follows so soon that the two would touch.
    private static void DrawDate(Svg svg, double x, StudyDay day, bool isMarked, double slot)
    {
        var isMonday = day.Date.DayOfWeek == DayOfWeek.Monday;
        var daysToMonday = ((int)DayOfWeek.Monday - (int)day.Date.DayOfWeek + 7) % 7;
        if (isMarked && (isMonday || daysToMonday * slot > 44) && x < Width - 20)
        {
            svg.Label(x, Height - 6, day.Date.ToString("d MMM", CultureInfo.InvariantCulture), "middle");
        }
    }
}
