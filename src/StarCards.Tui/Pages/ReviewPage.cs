using System.Globalization;
using StarCards.Study.Keys;
using StarCards.Study.Screen;
using StarCards.Study.Session;
using StarCards.Tui.Drawing;

namespace StarCards.Tui.Pages;

/// <summary>The review: keys become messages to the session, and what the session says is drawn.</summary>
/// <param name="logged">The session and its log.</param>
/// <param name="desk">Editor and history.</param>
/// <param name="clock">What time it is.</param>
internal sealed class ReviewPage(LoggedSession logged, IReviewDesk desk, Func<Moment> clock) : Page
{
    private readonly Scrolling _scrolling = new();
    private KeyAction? _awaitsDigit;
    private string _failure = string.Empty;

    public override KeyPlace Place => KeyPlace.Review;

    public override bool IsTicking => logged.Session.Hand is { Timer.IsPaused: false, IsAllOpen: false };

    public override void Draw(Frame frame)
    {
        if (ReviewScreen.Of(logged.Session, clock()) is not { } screen)
        {
            return;
        }

        var layout = new ReviewLayout(frame);
        var body = ReviewBody.Of(screen, layout.Width, frame.Glyphs, layout.BodyHeight >= 12);
        _scrolling.Show(body.Lines.Count, layout.BodyHeight);
        if (!_scrolling.IsMoved)
        {
            _scrolling.Reveal(body.Fresh.First, body.Fresh.Last);
        }

        layout.DrawHeader(screen);
        DrawBody(frame, layout, body, _scrolling);
        layout.DrawNotice(_failure.Length > 0 ? _failure : ReviewPrompts.For(_awaitsDigit) ?? screen.Notice);
        layout.DrawChoices(screen, logged.Session.Hand!.IsAllOpen || logged.Session.Hand.Missed.Count > 0);
        if (_awaitsDigit is null)
        {
            layout.TakeClicks(screen, logged.Session.Hand.IsAllOpen);
        }

        layout.DrawKeys(ReviewPrompts.Keys(screen, logged.Session.Hand));
    }

    public override Move Take(string key, KeyAction? action)
    {
        _failure = string.Empty;
        if (_awaitsDigit is { } awaited)
        {
            _awaitsDigit = null;
            return int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var digit)
                ? Send(awaited == KeyAction.Flag ? new SetFlag(digit) : new SetConfidence(digit))
                : Move.Stay;
        }

        switch (action)
        {
            case KeyAction.Back:
                return logged.Session.Answered.Count == 0 ? Move.Leave : new ReplacePage(Summary());
            case KeyAction.Edit:
                return new EditNote(logged.Session.Hand!.Card);
            case KeyAction.Info:
                return new OpenPage(new InfoPage(logged.Session.Hand!.Card, desk.History(logged.Session.Hand.Card.Id), logged.Session.Setting.Calendar));
            case KeyAction.Flag or KeyAction.Confidence:
                _awaitsDigit = action;
                return Move.Stay;
            case KeyAction.Up or KeyAction.Down or KeyAction.PageUp or KeyAction.PageDown:
                return _scrolling.Take(action);
            default:
                return ReviewMessages.Of(action, key) is { } message ? Send(message) : Move.Stay;
        }
    }

    public override void Away() => logged.Send(new StepAway(), clock());

    public override void Back() => logged.Send(new StepBack(), clock());

    public override Move Edited(string failure)
    {
        _failure = failure;
        if (logged.Session.Hand is not { } hand)
        {
            return Move.Stay;
        }

        try
        {
            logged.Send(desk.ReadNotes(hand.Card.Id, clock()), clock());
        }
        catch (UserException exception)
        {
            _failure = exception.Message;
        }

        return logged.Session.Hand is null ? new ReplacePage(Summary()) : Move.Stay;
    }

    private Move Send(SessionMessage message)
    {
        var before = logged.Session.Hand?.Card.Id;
        try
        {
            logged.Send(message, clock());
        }
        catch (UserException exception)
        {
            _failure = $"not saved: {exception.Message}";
            return Move.Stay;
        }

        _scrolling.Release();
        if (logged.Session.Hand?.Card.Id != before)
        {
            _scrolling.Reset();
        }

        return logged.Session.Hand is null ? new ReplacePage(Summary()) : Move.Stay;
    }

    /// <summary>Where a sitting begins: its first question, or, where nothing is due, its end.</summary>
    public Page First => logged.Session.Hand is null ? Summary() : this;

    /// <summary>The end of this sitting, or all of it where nothing is due.</summary>
    private SummaryPage Summary() => new(
        logged.Session.Answered.Count == 0 ? "Nothing is due now" : "Done for now",
        SummaryText.Of(logged.Summary(clock()), logged.Session.Setting.Calendar),
        () =>
        {
            logged.Send(new Undo(), clock());
            return logged.Session.Hand is null ? null : this;
        });

    private static void DrawBody(Frame frame, ReviewLayout layout, ReviewBody body, Scrolling scrolling)
    {
        for (var i = 0; i < layout.BodyHeight && scrolling.Offset + i < body.Lines.Count; i++)
        {
            foreach (var piece in body.Lines[scrolling.Offset + i])
            {
                frame.Put(layout.BodyTop + i, layout.Left + piece.Column, piece.Text, piece.Style);
            }
        }

        var below = body.Lines.Count - scrolling.Offset - layout.BodyHeight;
        if (below > 0)
        {
            frame.Put(layout.BodyTop + layout.BodyHeight - 1, layout.Left + layout.Width - 1, frame.Glyphs.More, Style.Accent);
        }
    }
}
