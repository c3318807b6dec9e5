namespace StarCards.Tui.Drawing;

/// <summary>A rectangle of the screen that stands for keys: the mouse does nothing that the keyboard cannot.</summary>
/// <param name="Row">Its first row.</param>
/// <param name="Column">Its first column.</param>
/// <param name="Width">In columns.</param>
/// <param name="Height">In rows.</param>
/// <param name="Keys">The keys that a click presses one after the other, as the key table names them.</param>
internal sealed record ClickArea(int Row, int Column, int Width, int Height, params IReadOnlyList<string> Keys)
{
    public bool Holds(int row, int column) => row >= Row && row < Row + Height && column >= Column && column < Column + Width;
}
