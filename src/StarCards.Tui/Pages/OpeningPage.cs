using StarCards.Study.Keys;
using StarCards.Tui.Drawing;

namespace StarCards.Tui.Pages;

/// <summary>What is seen while notes and log are read: for an instant, or for seconds where there are many.</summary>
internal sealed class OpeningPage : Page
{
    public override KeyPlace Place => KeyPlace.Everywhere;

    public override void Draw(Frame frame)
    {
        frame.Put(0, 1, "StarCards", Style.Strong);
        frame.Put(Math.Min(2, frame.Height - 1), 1, $"Reading your notes{frame.Glyphs.Cut}", Style.Quiet);
    }

    public override Move Take(string key, KeyAction? action) => action == KeyAction.Back ? Move.Leave : Move.Stay;
}
