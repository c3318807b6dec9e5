using StarCards.Tui.Pages;
using StarCards.Tui.Terminals;

namespace StarCards.Tui;

/// <summary>
/// The program's screens on the real terminal. What they show is opened on another thread while the terminal is made
/// ready; where that takes longer, the screen says so, and she can leave.
/// </summary>
/// <param name="setting">What the terminal can show.</param>
public sealed class StudyTerminal(TerminalSetting setting)
{
    /// <summary>Shows a study session until she leaves it. The terminal is as it was before when this returns or throws.</summary>
    /// <param name="open">Begins the session; called once. What it throws comes out of this method, the terminal restored.</param>
    /// <returns>0, or 128 and the number of the signal that ended it.</returns>
    public int Review(Func<OpenedReview> open) => Show(() =>
    {
        var opened = open();
        return new FirstPage(new ReviewPage(opened.Session, opened.Desk, opened.Clock).First, opened.Desk);
    }) ?? 0;

    /// <summary>Shows the home screen until she leaves it, with everything that can be reached from there.</summary>
    /// <param name="open">Opens the collection; called once, as for <see cref="Review"/>. Null where there is nothing to show.</param>
    /// <returns>As <see cref="Review"/>; null where there was nothing to show.</returns>
    public int? Home(Func<OpenedHome?> open) =>
        Show(() => open() is { } opened ? new FirstPage(new HomePage(opened.Desk, opened.Clock), opened.Desk) : null);

    private int? Show(Func<FirstPage?> open)
    {
        var opening = Task.Run(open);
        try
        {
            var exitCode = new TerminalLoop(opening, setting).Run();
            return opening.GetAwaiter().GetResult() is null ? null : exitCode;
        }
        finally
        {
            // What it holds open is its caller's to close, but not under its hands.
            ((IAsyncResult)opening).AsyncWaitHandle.WaitOne();
        }
    }
}
