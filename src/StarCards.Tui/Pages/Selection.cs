using StarCards.Study.Keys;

namespace StarCards.Tui.Pages;

/// <summary>Which row of a list is chosen, and which rows are in sight.</summary>
internal sealed class Selection
{
    private int _rows;
    private int _room = 1;

    /// <summary>The chosen row, from 0; 0 in an empty list.</summary>
    public int Index { get; private set; }

    /// <summary>The first row in sight.</summary>
    public int Top { get; private set; }

    /// <summary>How many rows there are and how many can be seen; keeps the chosen one there and in sight.</summary>
    public void Show(int rows, int room)
    {
        (_rows, _room) = (rows, Math.Max(1, room));
        Index = Math.Clamp(Index, 0, Math.Max(0, rows - 1));
        Top = Math.Clamp(Top, Math.Max(0, Index - _room + 1), Index);
    }

    /// <summary>Back to the first row.</summary>
    public void Reset() => (Index, Top) = (0, 0);

    /// <summary>The keys that lead from the chosen row to another one; on the chosen row itself the key that opens it.</summary>
    public IReadOnlyList<string> KeysTo(int row) => row == Index
        ? ["Enter"]
        : [.. Enumerable.Repeat(row < Index ? "Up" : "Down", Math.Abs(row - Index))];

    /// <summary>Moves as an action says.</summary>
    public Move Take(KeyAction? action)
    {
        Index += action switch
        {
            KeyAction.Up => -1,
            KeyAction.Down => 1,
            KeyAction.PageUp => -_room,
            KeyAction.PageDown => _room,
            _ => 0,
        };
        Show(_rows, _room);
        return Move.Stay;
    }
}
