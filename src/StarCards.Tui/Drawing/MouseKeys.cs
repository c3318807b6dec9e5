using Terminal.Gui.Input;

namespace StarCards.Tui.Drawing;

/// <summary>What the mouse does, said as a key.</summary>
internal static class MouseKeys
{
    /// <summary>The key of an event over a frame, or null: the wheel moves up and down, a press of the left button is the key of what stands there.</summary>
    public static string? Of(Mouse mouse, Frame frame)
    {
        if (mouse.Flags.HasFlag(MouseFlags.WheeledUp))
        {
            return "Up";
        }

        if (mouse.Flags.HasFlag(MouseFlags.WheeledDown))
        {
            return "Down";
        }

        // The press and not the click: a second click soon after the first would be a double one. A report of a move is neither.
        return mouse is { Position: { } at } && mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed) && !mouse.Flags.HasFlag(MouseFlags.PositionReport)
            ? frame.KeyAt(at.Y, at.X)
            : null;
    }
}
