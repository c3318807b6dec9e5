using System.Globalization;
using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Search;
using StarCards.Study.Keys;
using StarCards.Study.Screen;
using StarCards.Study.Session;
using StarCards.Tui.Drawing;

namespace StarCards.Tui.Pages;

/// <summary>All cards, filtered while she types; in the list below one card or all marked ones can be acted on.</summary>
internal sealed class BrowsePage : Page
{
    private readonly IHomeDesk _desk;
    private readonly Func<Moment> _clock;
    private readonly Selection _selection = new();
    private readonly HashSet<CardId> _marked = [];
    private IReadOnlyList<Card> _cards = [];
    private List<Card> _found = [];
    private CardQuery _foundBy = CardQuery.Everything;
    private string _query = string.Empty;
    private string _notice = string.Empty;
    private bool _awaitsFlag;

    public BrowsePage(IHomeDesk desk, Func<Moment> clock)
    {
        (_desk, _clock) = (desk, clock);
        TakesTextNow = true;
        Back();
    }

    public override KeyPlace Place => TakesTextNow ? KeyPlace.Search : KeyPlace.Browse;

    public override bool TakesText => TakesTextNow;

    private bool TakesTextNow { get; set; }

    private Card? Chosen => _found.Count > 0 ? _found[_selection.Index] : null;

    private IReadOnlyList<CardId> Targets => _marked.Count > 0 ? [.. _marked] : Chosen is { } card ? [card.Id] : [];

    public override void Back()
    {
        _cards = _desk.Cards();
        (_found, _foundBy) = ([.. _cards], CardQuery.Everything);
        Find();
    }

    public override Move Edited(string failure)
    {
        if (failure.Length == 0 && Chosen is { } card)
        {
            _desk.ReadNotes(card.Id, _clock());
        }

        Back();
        _notice = failure;
        return Move.Stay;
    }

    public override void Draw(Frame frame)
    {
        frame.Put(0, 1, $"/{Glyphs.Unicode.Shown(_query)}{(TakesTextNow ? "_" : string.Empty)}", TakesTextNow ? Style.Strong : Style.Normal);
        frame.PutRight(0, $"{WaitText.Count(_found.Count, "card")}{(_marked.Count > 0 ? string.Create(CultureInfo.InvariantCulture, $", {_marked.Count} marked") : string.Empty)} ", Style.Quiet);
        var room = Math.Max(1, frame.Height - 3);
        _selection.Show(_found.Count, room);
        var moment = _clock();
        for (var i = 0; i < room && _selection.Top + i < _found.Count; i++)
        {
            var card = _found[_selection.Top + i];
            var state = BrowseText.StateOf(card, _desk.Calendar.DayOf(moment.Now));
            var mark = _marked.Contains(card.Id) ? "*" : " ";
            var style = _selection.Top + i == _selection.Index ? Style.Chosen : card.Progress.IsSuspended ? Style.Quiet : Style.Normal;
            var question = CellText.Fit(frame.Glyphs.Shown(BrowseText.QuestionOf(card)), frame.Width - CellText.Width(state) - 5, frame.Glyphs.Cut);
            // Out of the search line the first key only leads into the list.
            frame.Clickable(new ClickArea(1 + i, 0, frame.Width, 1, [.. TakesTextNow ? ["Down"] : Array.Empty<string>(), .. _selection.KeysTo(_selection.Top + i)]));
            frame.Put(1 + i, 0, $"{mark} {question}{new string(' ', Math.Max(1, frame.Width - 3 - CellText.Width(question) - CellText.Width(state)))}{state}", style);
        }

        frame.Put(frame.Height - 2, 1, _notice, Style.Accent);
        frame.Put(frame.Height - 1, 1, TakesTextNow ? "type to search: words, tag:x is:due missing:result   Enter list   Esc back" : "Enter card   Space mark   * all   ! suspend   - bury   f flag   e edit   / search   q back", Style.Quiet);
    }

    public override Move Take(string key, KeyAction? action)
    {
        _notice = string.Empty;
        if (_awaitsFlag)
        {
            _awaitsFlag = false;
            return int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var flag) && flag <= 7
                ? Act(new Flagged(flag), $"flag {key}")
                : Move.Stay;
        }

        return TakesTextNow ? Type(key, action) : Choose(action);
    }

    private Move Type(string key, KeyAction? action)
    {
        switch (action)
        {
            case KeyAction.Back:
                return Move.Leave;
            case KeyAction.Open or KeyAction.Up or KeyAction.Down or KeyAction.PageUp or KeyAction.PageDown:
                TakesTextNow = false;
                return _selection.Take(action == KeyAction.Down ? null : action);
            case KeyAction.Erase:
                _query = string.Concat(CellText.Graphemes(_query).SkipLast(1));
                break;
            default:
                _query += key == "Space" ? " " : CellText.Graphemes(key).Count() == 1 ? key : string.Empty;
                break;
        }

        Find();
        return Move.Stay;
    }

    private Move Choose(KeyAction? action)
    {
        switch (action)
        {
            case KeyAction.Back:
                return Move.Leave;
            case KeyAction.Search:
                TakesTextNow = true;
                return Move.Stay;
            case KeyAction.Open when Chosen is { } card:
                return new OpenPage(new InfoPage(card, _desk.History(card.Id), _desk.Calendar));
            case KeyAction.Edit when Chosen is { } card:
                return new EditNote(card);
            case KeyAction.Mark when Chosen is { } card:
                _ = _marked.Remove(card.Id) || _marked.Add(card.Id);
                return _selection.Take(KeyAction.Down);
            case KeyAction.MarkAll:
                var isAll = _found.TrueForAll(card => _marked.Contains(card.Id));
                _marked.Clear();
                _marked.UnionWith(isAll ? [] : _found.Select(card => card.Id));
                return Move.Stay;
            case KeyAction.Suspend when Chosen is { } card:
                return card.Progress.IsSuspended ? Act(new Unsuspended(), "back in the queue") : Act(new Suspended(), "suspended");
            case KeyAction.Bury when Chosen is { } card:
                return card.Progress.IsBuriedOn(_desk.Calendar.DayOf(_clock().Now)) ? Act(new Unburied(), "back in the queue") : Act(new Buried(), "buried until tomorrow");
            case KeyAction.Flag:
                (_awaitsFlag, _notice) = (true, "flag: 0 none, 1 to 7");
                return Move.Stay;
            default:
                return _selection.Take(action);
        }
    }

    private Move Act(LoggedFact what, string word)
    {
        var targets = Targets;
        try
        {
            _desk.Log(targets, what, _clock());
            _marked.Clear();
            Back();
            _notice = $"{WaitText.Count(targets.Count, "card")}: {word}";
        }
        catch (UserException exception)
        {
            _notice = $"not saved: {exception.Message}";
        }

        return Move.Stay;
    }

    private void Find()
    {
        try
        {
            var (query, now) = (CardQuery.Parse(_query), _clock().Now);
            var today = _desk.Calendar.DayOf(now);
            _found = [.. (query.Narrows(_foundBy) ? _found : _cards).Where(card => query.Matches(card, today, now))];
            _foundBy = query;
        }
        catch (UserException exception)
        {
            _notice = exception.Message;
        }

        _selection.Show(_found.Count, 1);
    }
}
