using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Study.Keys;
using StarCards.Study.Screen;
using StarCards.Tui.Drawing;

namespace StarCards.Tui.Pages;

/// <summary>What is known of a card: where it stands, its schedule, its history.</summary>
internal sealed class InfoPage(Card card, IReadOnlyList<LogEvent> history, StudyCalendar calendar) : Page
{
    private readonly Scrolling _scrolling = new();

    public override KeyPlace Place => KeyPlace.Everywhere;

    public override void Draw(Frame frame)
    {
        var width = Math.Max(2, Math.Min(frame.Width - 2, 100));
        var lines = Lines(width, frame.Glyphs).SelectMany(line => CellText.Wrap(line, width)).ToList();
        _scrolling.Show(lines.Count, frame.Height - 1);
        frame.Put(0, 1, "About this card", Style.Strong);
        frame.PutRight(0, "q back ", Style.Quiet);
        for (var i = 0; i < frame.Height - 1 && _scrolling.Offset + i < lines.Count; i++)
        {
            frame.Put(i + 1, 1, lines[_scrolling.Offset + i]);
        }
    }

    private IEnumerable<string> Lines(int width, Glyphs glyphs) =>
        [.. CardInfo.Of(card), .. Plot(width, glyphs), string.Empty, .. CardInfo.HistoryOf(history, calendar)];

    // One interval alone is no course of things.
    private IEnumerable<string> Plot(int width, Glyphs glyphs)
    {
        const string label = "plot   ";
        var intervals = CardInfo.IntervalsOf(history);
        var longest = $"  up to {WaitText.Count(intervals.DefaultIfEmpty().Max(), "day")}";
        return intervals.Count < 2
            ? []
            : [label + Sparkline.Of(intervals, Math.Max(1, width - label.Length - longest.Length), glyphs.Levels) + longest];
    }

    public override Move Take(string key, KeyAction? action) => action == KeyAction.Back || key == "i" ? Move.Leave : _scrolling.Take(action);
}
