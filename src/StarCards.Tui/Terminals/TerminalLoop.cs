using StarCards.Tui.Drawing;
using StarCards.Tui.Pages;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;

namespace StarCards.Tui.Terminals;

/// <summary>
/// Holds the terminal while pages are shown, and gives it back whole for an editor, for the shell, and at the end: the
/// library's application is built anew each time, because that is what restores everything.
/// </summary>
internal sealed class TerminalLoop(PageStack pages, Theme theme, Glyphs glyphs, IReviewDesk desk)
{
    private const ushort TurnsPerSecondWhenAwake = 1000;
    private const ushort TurnsPerSecondWithoutWaiting = 120;

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
                    pages.Top.Away();
                    pages.Edited(() => desk.Edit(edit.Card));
                    break;
                default:
                    return 0;
            }
        }
    }

    private Move? ShowUntilLeft(EndingSignals signals)
    {
        Driver.Force16Colors = true;
        using var app = Application.Create();
        app.Init();
        using var view = new ScreenView(pages, theme, glyphs);
        app.AddTimeout(TimeSpan.FromSeconds(1), view.Tick);
        if (app.Driver?.GetInputProcessor() is InputProcessorImpl<char> processor && !OperatingSystem.IsWindows())
        {
            Application.MaximumIterationsPerSecond = TurnsPerSecondWhenAwake;
            using var waiting = new Waiting(app, () => !processor.InputQueue.IsEmpty);
            using var keyboard = new Keyboard(processor.InputQueue, waiting.Wake, signals.HangUp);
            RunUntilStopped(app, view, signals, waiting.Wake);
        }
        else
        {
            Application.MaximumIterationsPerSecond = TurnsPerSecondWithoutWaiting;
            RunUntilStopped(app, view, signals, () => { });
        }

        return view.Left;
    }

    private static void RunUntilStopped(IApplication app, ScreenView view, EndingSignals signals, Action wake)
    {
        using var stopping = signals.WhenReceived(() =>
        {
            app.Invoke(() => app.RequestStop());
            wake();
        });
        if (signals.Received is null)
        {
            app.Run(view);
        }
    }
}
