using System.Globalization;
using StarCards.Statistics;
using StarCards.Study;
using StarCards.Study.Keys;
using StarCards.Study.Screen;
using StarCards.Study.Session;
using StarCards.Tui.Drawing;

namespace StarCards.Tui.Pages;

/// <summary>Where a day begins: the decks with what is to be done, today, the streak, and the week ahead.</summary>
internal sealed class HomePage : Page
{
    private const int WeekDays = 7;
    private const int TallEnoughForPlot = 20;

    private readonly IHomeDesk _desk;
    private readonly Func<Moment> _clock;
    private readonly Selection _selection = new();
    private IReadOnlyList<DeckCounts> _decks = [];
    private StudyStatistics _statistics = null!;

    public HomePage(IHomeDesk desk, Func<Moment> clock)
    {
        (_desk, _clock) = (desk, clock);
        Back();
    }

    public override KeyPlace Place => KeyPlace.Home;

    /// <summary>The day's total stands above the decks and means all of them.</summary>
    private IEnumerable<(string Name, QueueCounts Counts)> Rows =>
        _decks.Select(deck => (new string(' ', 2 * deck.Deck.Levels.Count) + Cards.PrintableText.OneLine(deck.Deck.Levels[^1]), deck.Counts))
            .Prepend(("All decks", Total));

    private QueueCounts Total => _decks.Where(deck => deck.Deck.Levels.Count == 1).Aggregate(default(QueueCounts), (sum, deck) => sum.Plus(deck.Counts));

    public override void Back()
    {
        var moment = _clock();
        (_decks, _statistics) = (_desk.Decks(moment), _desk.Statistics(moment));
    }

    public override void Draw(Frame frame)
    {
        var width = Math.Min(frame.Width - 2, 90);
        frame.Put(0, 1, "StarCards", Style.Strong);
        frame.PutRight(0, Today(frame.Glyphs) + " ", Style.Quiet);
        if (_decks.Count == 0)
        {
            frame.Put(2, 1, "No cards yet. Leave with q, then: starcards add notes.md");
            return;
        }

        var plot = frame.Height >= TallEnoughForPlot ? WeekDays + 2 : 0;
        var room = Math.Max(1, frame.Height - 3 - plot - (plot == 0 ? 1 : 0));
        DrawDecks(frame, width, room);
        DrawWeek(frame, width, plot > 0);
        frame.Put(frame.Height - 1, 1, $"Enter start {frame.Glyphs.Dot} / search {frame.Glyphs.Dot} s statistics {frame.Glyphs.Dot} ? help {frame.Glyphs.Dot} q quit", Style.Quiet);
    }

    public override Move Take(string key, KeyAction? action) => action switch
    {
        KeyAction.Back => Move.Leave,
        KeyAction.Start => Start(),
        KeyAction.Search => new OpenPage(new BrowsePage(_desk, _clock)),
        KeyAction.Statistics => new OpenPage(new StatisticsPage(_statistics)),
        _ => _selection.Take(action),
    };

    private OpenPage Start()
    {
        var logged = _desk.Begin(_selection.Index == 0 || _selection.Index > _decks.Count ? null : _decks[_selection.Index - 1].Deck);
        return new OpenPage(new ReviewPage(logged, _desk, _clock).First);
    }

    private string Today(Glyphs glyphs)
    {
        var streak = _statistics.Streak == 0 ? string.Empty : $" {glyphs.Dot} {WaitText.Count(_statistics.Streak, "day")} in a row";
        return string.Create(CultureInfo.InvariantCulture, $"{Total.Due + Total.Learning} due {glyphs.Dot} {Total.New} new {glyphs.Dot} {_statistics.ReviewsToday} done today{streak}");
    }

    private void DrawDecks(Frame frame, int width, int room)
    {
        string[] columns = frame.Width >= 60 ? ["due", "learning", "new", "drafts"] : ["due", "lrn", "new", "drf"];
        var cell = columns[1].Length + 2;
        var names = Math.Max(4, width - 4 * cell);
        frame.Put(1, 1 + names, string.Concat(columns.Select(column => column.PadLeft(cell))), Style.Quiet);
        var rows = Rows.ToList();
        _selection.Show(rows.Count, room);
        for (var i = 0; i < room && _selection.Top + i < rows.Count; i++)
        {
            var (name, counts) = rows[_selection.Top + i];
            var style = _selection.Top + i == _selection.Index ? Style.Chosen : Style.Normal;
            var shown = CellText.Fit(name, names - 1, frame.Glyphs.Cut);
            var numbers = string.Concat(((int[])[counts.Due, counts.Learning, counts.New, counts.Drafts]).Select(count => (count == 0 ? frame.Glyphs.Dot : count.ToString(CultureInfo.InvariantCulture)).PadLeft(cell)));
            frame.Clickable(new ClickArea(2 + i, 0, frame.Width, 1, _selection.KeysTo(_selection.Top + i)));
            frame.Put(2 + i, 1, shown + new string(' ', names - CellText.Width(shown)) + numbers, style);
        }
    }

    private void DrawWeek(Frame frame, int width, bool isPlot)
    {
        var week = _statistics.Forecast.Take(WeekDays).Select(day => (DayName(day), (long)day.Due)).ToList();
        if (!isPlot)
        {
            frame.Put(frame.Height - 2, 1, "week ahead: " + string.Join(" ", week.Select(day => day.Item2.ToString(CultureInfo.InvariantCulture))), Style.Quiet);
            return;
        }

        var top = frame.Height - 1 - WeekDays - 1;
        frame.Put(top - 1, 1, "Week ahead", Style.Quiet);
        var bars = Bars.Of(week, Math.Min(width, 50), frame.Glyphs.Bar);
        for (var i = 0; i < bars.Count; i++)
        {
            frame.Put(top + i, 1, bars[i], Style.Quiet);
        }
    }

    private string DayName(DueOfDay day) => day.Day == _statistics.Today ? "today" : day.Day.Date.ToString("ddd", CultureInfo.InvariantCulture);
}
