namespace StarCards.Tui.Drawing;

/// <summary>The few signs of the screen that are no text; each one cell wide.</summary>
/// <param name="Rule">Draws a line across.</param>
/// <param name="Mark">Stands before what was just opened or is chosen.</param>
/// <param name="Dot">Parts small facts in a row.</param>
/// <param name="Cut">Says that something was cut off.</param>
/// <param name="More">Says that more comes below.</param>
/// <param name="Bar">A full block of a plot.</param>
/// <param name="Levels">The heights of a point of a plot in one line, the lowest first.</param>
/// <param name="IsUnicode">False where the terminal takes ASCII only: every other character is then shown as a question mark.</param>
internal sealed record Glyphs(string Rule, string Mark, string Dot, string Cut, string More, string Bar, string Levels, bool IsUnicode)
{
    public static Glyphs Unicode { get; } = new("─", "▌", "·", "…", "↓", "█", "▁▂▃▄▅▆▇█", true);

    public static Glyphs Ascii { get; } = new("-", ">", "-", "~", "v", "#", "_.-~=+*#", false);

    /// <summary>A text as the terminal can show it.</summary>
    public string Shown(string text)
    {
        if (IsUnicode || text.All(char.IsAscii))
        {
            return text;
        }

        return string.Concat(CellText.Graphemes(text).Select(grapheme =>
            grapheme.All(char.IsAscii) ? grapheme : new string('?', CellText.WidthOf(grapheme))));
    }
}
