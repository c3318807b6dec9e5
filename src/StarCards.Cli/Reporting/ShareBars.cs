using System.Globalization;
using System.Text;

namespace StarCards.Cli.Reporting;

/// <summary>A table of shares: a name, a bar, the share and what it is of.</summary>
internal static class ShareBars
{
    /// <param name="rows">Name, class of the bar, how many, of how many.</param>
    public static string Draw(IEnumerable<(string Name, string Kind, int Part, int Of)> rows)
    {
        var table = new StringBuilder("<table class=\"shares\">");
        foreach (var (name, kind, part, of) in rows)
        {
            var share = of == 0 ? 0 : 100d * part / of;
            table.Append(
                CultureInfo.InvariantCulture,
                $"<tr><th scope=\"row\">{Svg.Encode(name)}</th><td><div class=\"track\"><div class=\"{kind}\" style=\"width:{share:0.#}%\"></div></div></td>");
            table.Append(
                CultureInfo.InvariantCulture,
                $"<td class=\"number\">{(of == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{share:0} %"))}</td><td class=\"number muted\">{part:N0} of {of:N0}</td></tr>");
        }

        return table.Append("</table>").ToString();
    }
}
