using Terminal.Gui.Input;

namespace StarCards.Tui.Drawing;

/// <summary>What the mouse does, said as keys.</summary>
internal static class MouseKeys
{
    /// <summary>The keys of an event over a frame: the wheel moves up and down, a press of the left button is the keys of what stands there.</summary>
    public static IReadOnlyList<string> Of(Mouse mouse, Frame frame)
    {
        if (mouse.Flags.HasFlag(MouseFlags.WheeledUp))
        {
            return ["Up"];
        }

        if (mouse.Flags.HasFlag(MouseFlags.WheeledDown))
        {
            return ["Down"];
        }

        // The press and not the click: a second click soon after the first would be a double one. A report of a move is neither.
        return mouse is { Position: { } at } && mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed) && !mouse.Flags.HasFlag(MouseFlags.PositionReport)
            ? frame.KeysAt(at.Y, at.X)
            : [];
    }
}
