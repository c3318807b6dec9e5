using StarCards.Tui.Drawing;
using StarCards.Tui.Pages;
using Terminal.Gui.App;

namespace StarCards.Tui.Terminals;

/// <summary>
/// Holds the terminal while pages are shown, and gives it back whole for an editor, for the shell, and at the end: the
/// library's application is built anew each time, because that is what restores everything.
/// </summary>
internal sealed class TerminalLoop(PageStack pages, Theme theme, Glyphs glyphs, IReviewDesk desk)
{
    // Keys are drawn within 8 ms at this rate; the library waits between two looks at the keyboard.
    private const ushort LooksPerSecond = 120;

    public int Run()
    {
        using var signals = new EndingSignals();
        while (true)
        {
            var left = ShowUntilLeft(signals);
            if (signals.Received is { } signal)
            {
                return signal;
            }

            switch (left)
            {
                case GoToShell:
                    pages.Top.Away();
                    Suspension.StopThisProgram();
                    pages.Top.Back();
                    break;
                case EditNote edit:
                    Edit(edit);
                    break;
                default:
                    return 0;
            }
        }
    }

    private Move? ShowUntilLeft(EndingSignals signals)
    {
        Application.MaximumIterationsPerSecond = LooksPerSecond;
        using var app = Application.Create();
        app.Init();
        using var view = new ScreenView(pages, theme, glyphs);
        using var stopping = signals.WhenReceived(() => app.Invoke(() => app.RequestStop()));
        app.AddTimeout(TimeSpan.FromSeconds(1), view.Tick);
        if (signals.Received is null)
        {
            app.Run(view);
        }

        return view.Left;
    }

    private void Edit(EditNote edit)
    {
        pages.Top.Away();
        pages.Edited(() => desk.Edit(edit.Card));
    }
}
