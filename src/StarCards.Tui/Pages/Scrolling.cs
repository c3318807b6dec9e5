using StarCards.Study.Keys;

namespace StarCards.Tui.Pages;

/// <summary>Which line of a longer text stands on top.</summary>
internal sealed class Scrolling
{
    private int _lines;
    private int _room = 1;

    /// <summary>The first line in sight, from 0.</summary>
    public int Offset { get; private set; }

    /// <summary>True once she moved by herself: nothing else moves it then.</summary>
    public bool IsMoved { get; private set; }

    /// <summary>How many lines there are and how many can be seen; keeps the offset within.</summary>
    public void Show(int lines, int room)
    {
        (_lines, _room) = (lines, Math.Max(1, room));
        Offset = Math.Clamp(Offset, 0, Math.Max(0, _lines - _room));
    }

    /// <summary>Brings a stretch of lines into sight, its first line before its last.</summary>
    public void Reveal(int first, int last)
    {
        if (last >= Offset + _room)
        {
            Offset = last - _room + 1;
        }

        Offset = Math.Clamp(Math.Min(Offset, first), 0, Math.Max(0, _lines - _room));
    }

    /// <summary>Back to the top, to be moved from outside again.</summary>
    public void Reset() => (Offset, IsMoved) = (0, false);

    /// <summary>Something new is to be seen: it may be moved from outside again.</summary>
    public void Release() => IsMoved = false;

    /// <summary>Moves as an action says.</summary>
    public Move Take(KeyAction? action)
    {
        var step = action switch
        {
            KeyAction.Up => -1,
            KeyAction.Down => 1,
            KeyAction.PageUp => -_room,
            KeyAction.PageDown => _room,
            _ => 0,
        };
        Offset = Math.Clamp(Offset + step, 0, Math.Max(0, _lines - _room));
        IsMoved |= step != 0;
        return Move.Stay;
    }
}
