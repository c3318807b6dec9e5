using StarCards.Study.Keys;
using StarCards.Tui.Drawing;

namespace StarCards.Tui.Pages;

/// <summary>The end of a sitting. Undo still works from here.</summary>
/// <param name="title">What it comes to, in a word.</param>
/// <param name="lines">The summary.</param>
/// <param name="undo">Takes the last rating back; returns the page to go on with, or null where nothing can be undone.</param>
internal sealed class SummaryPage(string title, IReadOnlyList<string> lines, Func<Page?> undo) : Page
{
    public override KeyPlace Place => KeyPlace.Review;

    public override void Draw(Frame frame)
    {
        var width = Math.Min(frame.Width - 2, 76);
        var wrapped = lines.SelectMany(line => CellText.Wrap(line, width)).ToList();
        var left = Math.Max(1, (frame.Width - width) / 2);
        var top = Math.Max(0, Math.Min((frame.Height - wrapped.Count - 3) / 2, 6));
        frame.Put(top, left, title, Style.Strong);
        for (var i = 0; i < wrapped.Count; i++)
        {
            frame.Put(top + 2 + i, left, wrapped[i]);
        }

        if (frame.Height > top + wrapped.Count + 3)
        {
            frame.Put(frame.Height - 1, left, $"q back {frame.Glyphs.Dot} u undo {frame.Glyphs.Dot} ? help", Style.Quiet);
        }
    }

    public override Move Take(string key, KeyAction? action) => action switch
    {
        KeyAction.Back or KeyAction.RevealAll => Move.Leave,
        KeyAction.Undo when undo() is { } page => new ReplacePage(page),
        _ => Move.Stay,
    };
}
