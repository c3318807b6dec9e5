using Terminal.Gui.Drivers;
using Terminal.Gui.Input;

namespace StarCards.Tui.Drawing;

/// <summary>The names of keys as the key table has them.</summary>
internal static class KeyNames
{
    /// <summary>The name: <c>Space</c>, <c>PgDn</c>, <c>Ctrl+R</c>, or the character itself in the case typed; empty for a key without one.</summary>
    public static string Of(Key key)
    {
        var bare = key.NoCtrl.NoAlt;
        if (key.IsCtrl)
        {
            var letter = bare.NoShift.KeyCode & ~KeyCode.SpecialMask;
            return letter is >= KeyCode.A and <= KeyCode.Z ? $"Ctrl+{(char)letter}" : string.Empty;
        }

        return (bare.NoShift.KeyCode & ~KeyCode.ShiftMask) switch
        {
            _ when key.IsAlt => string.Empty,
            KeyCode.Space => "Space",
            KeyCode.Enter => "Enter",
            KeyCode.Esc => "Esc",
            KeyCode.Tab => "Tab",
            KeyCode.Backspace => "Backspace",
            KeyCode.CursorUp => "Up",
            KeyCode.CursorDown => "Down",
            KeyCode.CursorLeft => "Left",
            KeyCode.CursorRight => "Right",
            KeyCode.PageUp => "PgUp",
            KeyCode.PageDown => "PgDn",
            KeyCode.Home => "Home",
            KeyCode.End => "End",
            _ => key.AsRune.Value >= ' ' ? key.AsRune.ToString() : string.Empty,
        };
    }
}
