namespace StarCards.Tui.Drawing;

/// <summary>One picture of the screen, made of styled pieces of text. What does not fit is cut off, never wrapped and never an error.</summary>
/// <param name="width">Columns, at least 1.</param>
/// <param name="height">Rows, at least 1.</param>
/// <param name="glyphs">The signs that the terminal can show.</param>
internal sealed class Frame(int width, int height, Glyphs glyphs)
{
    private readonly List<Piece> _pieces = [];
    private readonly List<ClickArea> _clickAreas = [];

    public int Width { get; } = width;

    public int Height { get; } = height;

    public Glyphs Glyphs { get; } = glyphs;

    public IReadOnlyList<Piece> Pieces => _pieces;

    /// <summary>Writes one line at a place, cut at the right edge.</summary>
    public void Put(int row, int column, string text, Style style = Style.Normal)
    {
        if (row < 0 || row >= Height || column < 0 || column >= Width)
        {
            return;
        }

        var fitting = CellText.Fit(Glyphs.Shown(text), Width - column, Glyphs.Cut);
        if (fitting.Length > 0)
        {
            _pieces.Add(new Piece(row, column, fitting, style));
        }
    }

    /// <summary>Writes one line so that it ends at the right edge.</summary>
    public void PutRight(int row, string text, Style style = Style.Normal) =>
        Put(row, Math.Max(0, Width - CellText.Width(Glyphs.Shown(text))), text, style);

    /// <summary>Makes a click into an area press its keys.</summary>
    public void Clickable(ClickArea area) => _clickAreas.Add(area);

    /// <summary>The keys that a click at a place presses.</summary>
    public IReadOnlyList<string> KeysAt(int row, int column) => _clickAreas.Find(area => area.Holds(row, column))?.Keys ?? [];

    /// <summary>Draws a line across.</summary>
    public void PutRule(int row) => Put(row, 0, string.Concat(Enumerable.Repeat(Glyphs.Rule, Width)), Style.Quiet);
}

/// <summary>A piece of text at a place.</summary>
internal readonly record struct Piece(int Row, int Column, string Text, Style Style);
