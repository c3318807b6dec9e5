using StarCards.Statistics;
using StarCards.Study.Keys;
using StarCards.Tui.Drawing;

namespace StarCards.Tui.Pages;

/// <summary>The figures of the whole log, with plots.</summary>
internal sealed class StatisticsPage(StudyStatistics statistics) : Page
{
    private readonly Scrolling _scrolling = new();

    public override KeyPlace Place => KeyPlace.Statistics;

    public override void Draw(Frame frame)
    {
        var lines = StatisticsLines.Of(statistics, Math.Max(2, Math.Min(frame.Width - 2, 72)), frame.Glyphs);
        _scrolling.Show(lines.Count, frame.Height - 1);
        frame.Put(0, 1, "Statistics", Style.Strong);
        frame.PutRight(0, "q back ", Style.Quiet);
        for (var i = 0; i < frame.Height - 1 && _scrolling.Offset + i < lines.Count; i++)
        {
            var (text, style) = lines[_scrolling.Offset + i];
            frame.Put(1 + i, 1, text, style);
        }
    }

    public override Move Take(string key, KeyAction? action) => action == KeyAction.Back ? Move.Leave : _scrolling.Take(action);
}
