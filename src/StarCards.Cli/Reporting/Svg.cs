using System.Globalization;
using System.Net;
using System.Text;

namespace StarCards.Cli.Reporting;

/// <summary>An SVG drawing while it is made; colours and fonts come from the page's classes, so that it is dark where the page is.</summary>
/// <param name="width">Width of the drawing in its own units; the page scales it.</param>
/// <param name="height">Height in the same units.</param>
/// <param name="title">What it shows, for those who cannot see it.</param>
internal sealed class Svg(double width, double height, string title)
{
    private readonly StringBuilder _content = new();

    /// <summary>Text as it may stand in an element or an attribute.</summary>
    public static string Encode(string text) => WebUtility.HtmlEncode(text);

    /// <summary>A rectangle with a tip that shows when the pointer rests on it.</summary>
    public Svg Bar(double x, double y, double barWidth, double barHeight, string kind, string tip) =>
        Append($"<rect class=\"{kind}\" x=\"{x:0.##}\" y=\"{y:0.##}\" width=\"{barWidth:0.##}\" height=\"{barHeight:0.##}\" rx=\"{Math.Min(2, barWidth / 4):0.##}\"><title>{Encode(tip)}</title></rect>");

    /// <summary>A thin line.</summary>
    public Svg Line(double fromX, double fromY, double toX, double toY, string kind) =>
        Append($"<line class=\"{kind}\" x1=\"{fromX:0.##}\" y1=\"{fromY:0.##}\" x2=\"{toX:0.##}\" y2=\"{toY:0.##}\"/>");

    /// <summary>A label.</summary>
    /// <param name="x">Where it is anchored.</param>
    /// <param name="y">Its base line.</param>
    /// <param name="text">What it says.</param>
    /// <param name="anchor">start, middle or end.</param>
    public Svg Label(double x, double y, string text, string anchor = "start") =>
        Append($"<text x=\"{x:0.##}\" y=\"{y:0.##}\" text-anchor=\"{anchor}\">{Encode(text)}</text>");

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"<svg viewBox=\"0 0 {width:0.##} {height:0.##}\" role=\"img\" aria-label=\"{Encode(title)}\">{_content}</svg>");

    private Svg Append(FormattableString element)
    {
        _content.Append(element.ToString(CultureInfo.InvariantCulture));
        return this;
    }
}
