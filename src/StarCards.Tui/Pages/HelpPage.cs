using StarCards.Study.Keys;
using StarCards.Tui.Drawing;

namespace StarCards.Tui.Pages;

/// <summary>Every key that works on the page below, out of the one key table.</summary>
internal sealed class HelpPage(KeyPlace below) : Page
{
    private readonly Scrolling _scrolling = new();

    public override KeyPlace Place => KeyPlace.Everywhere;

    public override void Draw(Frame frame)
    {
        var rows = KeyTable.At(below).Select(binding => (Keys: string.Join(" ", binding.Keys), binding.Does)).ToList();
        var keyWidth = Math.Min(rows.Max(row => row.Keys.Length) + 3, frame.Width / 3);
        var lines = new List<(string Keys, string Does)>();
        foreach (var (keys, does) in rows)
        {
            var wrapped = CellText.Wrap(does, frame.Width - keyWidth - 1);
            lines.AddRange(wrapped.Select((text, index) => (index == 0 ? keys : string.Empty, text)));
        }

        frame.Put(0, 1, "Keys", Style.Strong);
        frame.PutRight(0, "q back ", Style.Quiet);
        var top = frame.Height > 8 ? 2 : 1;
        _scrolling.Show(lines.Count, frame.Height - top);
        for (var i = 0; i < frame.Height - top && _scrolling.Offset + i < lines.Count; i++)
        {
            frame.Put(top + i, 1, lines[_scrolling.Offset + i].Keys, Style.Accent);
            frame.Put(top + i, keyWidth, lines[_scrolling.Offset + i].Does);
        }
    }

    public override Move Take(string key, KeyAction? action) => action is KeyAction.Back or KeyAction.Help
        ? Move.Leave
        : _scrolling.Take(action);
}
