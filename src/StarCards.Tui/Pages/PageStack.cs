using StarCards.Study.Keys;

namespace StarCards.Tui.Pages;

/// <summary>The pages that lie on one another. All navigation happens here, without a terminal.</summary>
internal sealed class PageStack
{
    private readonly Stack<Page> _pages = new();

    public PageStack(Page first) => _pages.Push(first);

    /// <summary>The page in sight.</summary>
    public Page Top => _pages.Peek();

    /// <summary>Puts this page in place of all others.</summary>
    public void Begin(Page first)
    {
        _pages.Clear();
        _pages.Push(first);
    }

    /// <summary>Gives a key to the page in sight and follows where it leads; returns what only the terminal can do, or null.</summary>
    public Move? Take(string key)
    {
        // While text is typed a character is itself, whatever it does elsewhere.
        var action = Top.TakesText && key.EnumerateRunes().Count() == 1 ? null : KeyTable.Find(Top.Place, key)?.Action;
        return action switch
        {
            KeyAction.Quit => Move.Quit,
            KeyAction.ToShell => Move.ToShell,
            KeyAction.Help when Top is not HelpPage => Follow(new OpenPage(new HelpPage(Top.Place))),
            _ => Follow(Top.Take(key, action)),
        };
    }

    /// <summary>Lets the editor have its turn and tells the page in sight what became of it.</summary>
    public void Edited(Action editor)
    {
        var failure = string.Empty;
        try
        {
            editor();
        }
        catch (UserException exception)
        {
            failure = exception.Message;
        }

        Top.Back();
        Follow(Top.Edited(failure));
    }

    private Move? Follow(Move move)
    {
        switch (move)
        {
            case StayHere:
                return null;
            case OpenPage open:
                _pages.Push(open.Page);
                return null;
            case ReplacePage replace:
                _pages.Pop();
                _pages.Push(replace.Page);
                return null;
            case LeavePage when _pages.Count > 1:
                _pages.Pop();
                Top.Back();
                return null;
            case LeavePage:
                return Move.Quit;
            default:
                return move;
        }
    }
}
