using Terminal.Gui.Drawing;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace StarCards.Tui.Drawing;

/// <summary>
/// How the styles look. The terminal's own two colours carry nearly everything, so that one theme is quiet on dark and on
/// light terminals alike; the two hues used besides are of the sixteen that every terminal has and its owner has chosen.
/// </summary>
/// <param name="isColored">False for NO_COLOR: bold, faint and reverse only.</param>
internal sealed class Theme(bool isColored)
{
    public Attribute Of(Style style) => style switch
    {
        Style.Quiet => Plain(TextStyle.Faint),
        Style.Strong => Plain(TextStyle.Bold),
        Style.Accent => Hue(ColorName16.Cyan, TextStyle.Bold),
        Style.Chosen => Plain(TextStyle.Reverse),
        Style.Warning => Hue(ColorName16.Red, TextStyle.Bold),
        _ => Plain(TextStyle.None),
    };

    private static Attribute Plain(TextStyle style) => new(Color.None, Color.None, style);

    private Attribute Hue(ColorName16 hue, TextStyle style) => isColored ? new(new Color(hue), Color.None, style) : Plain(style);
}
