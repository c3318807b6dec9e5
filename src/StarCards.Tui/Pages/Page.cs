using StarCards.Study.Keys;
using StarCards.Tui.Drawing;

namespace StarCards.Tui.Pages;

/// <summary>One screenful: it draws itself into a frame of any size and says what a key leads to. It knows no terminal.</summary>
internal abstract class Page
{
    /// <summary>Whose keys work here.</summary>
    public abstract KeyPlace Place { get; }

    /// <summary>True while it changes by itself every second.</summary>
    public virtual bool IsTicking => false;

    /// <summary>True while keys are text that is typed, so that letters are no commands.</summary>
    public virtual bool TakesText => false;

    public abstract void Draw(Frame frame);

    /// <summary>What a key leads to. <paramref name="action"/> is what the key table says of it, or null.</summary>
    public abstract Move Take(string key, KeyAction? action);

    /// <summary>The program is about to leave the terminal for a while.</summary>
    public virtual void Away()
    {
    }

    /// <summary>The page is on top again: after an editor, the shell, or a page above it.</summary>
    public virtual void Back()
    {
    }

    /// <summary>The editor is closed.</summary>
    /// <param name="failure">Why it could not be used, or empty.</param>
    public virtual Move Edited(string failure) => Move.Stay;
}
