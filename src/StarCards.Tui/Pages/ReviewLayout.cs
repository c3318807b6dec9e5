using System.Globalization;
using StarCards.Study.Screen;
using StarCards.Tui.Drawing;

namespace StarCards.Tui.Pages;

/// <summary>Where the pieces of the review screen stand at a given size: what matters most survives at the smallest.</summary>
internal sealed class ReviewLayout
{
    private const int WidestColumn = 80;
    private const int RoomyHeight = 18;
    private const int TallHeight = 32;
    private const int SmallHeight = 8;

    private readonly Frame _frame;

    public ReviewLayout(Frame frame)
    {
        _frame = frame;
        IsSmall = frame.Height < SmallHeight;
        Width = Math.Max(2, Math.Min(frame.Width - 2, WidestColumn));
        Left = Math.Max(0, (frame.Width - Width) / 2);
        BodyTop = IsSmall ? 0 : frame.Height >= TallHeight ? 4 : frame.Height >= RoomyHeight ? 2 : 1;
        BodyHeight = Math.Max(1, frame.Height - BodyTop - (IsSmall ? 1 : frame.Height >= RoomyHeight ? 6 : 4));
    }

    /// <summary>True where there is room for the question and the ratings only.</summary>
    public bool IsSmall { get; }

    /// <summary>The column of text in the middle.</summary>
    public int Width { get; }

    public int Left { get; }

    public int BodyTop { get; }

    public int BodyHeight { get; }

    /// <summary>Deck and progress at the left, the timer at the right.</summary>
    public void DrawHeader(ReviewScreen screen)
    {
        if (IsSmall)
        {
            return;
        }

        _frame.PutRight(0, screen.Timer + " ", screen.IsOver ? Style.Accent : Style.Quiet);
        var room = _frame.Width - CellText.Width(screen.Timer) - 3;
        var separator = $" {_frame.Glyphs.Dot} ";
        var progress = string.Join(separator, screen.Progress);
        var both = _frame.Height >= RoomyHeight || CellText.Width(screen.Deck + separator + progress) <= room
            ? screen.Deck + separator + progress
            : progress;
        _frame.Put(0, 1, CellText.Fit(both, room, _frame.Glyphs.Cut), Style.Quiet);
    }

    /// <summary>The four ratings, the wait under each; on a small screen in one line.</summary>
    public void DrawChoices(ReviewScreen screen, bool isTimeToRate)
    {
        var row = _frame.Height - (IsSmall ? 1 : 3);
        var column = Math.Min(Width / 4, 16);
        for (var i = 0; i < screen.Choices.Count; i++)
        {
            var choice = screen.Choices[i];
            var style = choice.IsSuggested && isTimeToRate ? Style.Chosen : isTimeToRate ? Style.Strong : Style.Quiet;
            var at = Left + i * column;
            _frame.Put(row, at, CellText.Fit($"{(int)choice.Rating} {choice.Rating}", column - 1, string.Empty), style);
            if (!IsSmall)
            {
                _frame.Put(row + 1, at, CellText.Fit(choice.Wait, column - 1, string.Empty), Style.Quiet);
            }
        }
    }

    /// <summary>Lets a click on a rating give it, and a click on the card open its next part.</summary>
    public void TakeClicks(ReviewScreen screen, bool isAllOpen)
    {
        var column = Math.Min(Width / 4, 16);
        for (var i = 0; i < screen.Choices.Count; i++)
        {
            var key = ((int)screen.Choices[i].Rating).ToString(CultureInfo.InvariantCulture);
            _frame.Clickable(new ClickArea(_frame.Height - (IsSmall ? 1 : 3), Left + i * column, column - 1, IsSmall ? 1 : 2, key));
        }

        if (!isAllOpen)
        {
            _frame.Clickable(new ClickArea(BodyTop, 0, _frame.Width, BodyHeight, "Space"));
        }
    }

    /// <summary>One line about what just happened or what is waited for.</summary>
    public void DrawNotice(string notice)
    {
        if (!IsSmall && notice.Length > 0)
        {
            _frame.Put(_frame.Height - (_frame.Height >= RoomyHeight ? 5 : 4), Left, CellText.Fit(notice, Width, _frame.Glyphs.Cut), Style.Accent);
        }
    }

    /// <summary>The keys that help now, as many as fit, the most useful first.</summary>
    public void DrawKeys(IEnumerable<string> keys)
    {
        if (IsSmall)
        {
            return;
        }

        var separator = $" {_frame.Glyphs.Dot} ";
        var line = string.Empty;
        foreach (var key in keys)
        {
            var longer = line.Length == 0 ? key : line + separator + key;
            line = CellText.Width(longer) <= Width ? longer : line;
        }

        _frame.Put(_frame.Height - 1, Left, line, Style.Quiet);
    }
}
