using StarCards.Tui.Drawing;
using StarCards.Tui.Pages;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;

namespace StarCards.Tui.Terminals;

/// <summary>
/// Holds the terminal while pages are shown, and gives it back whole for an editor, for the shell, and at the end: the
/// library's application is built anew each time, because that is what restores everything.
/// </summary>
/// <param name="opening">The first page, as soon as there is one; null where there is nothing to show.</param>
/// <param name="setting">What the terminal can show.</param>
internal sealed class TerminalLoop(Task<FirstPage?> opening, TerminalSetting setting)
{
    private const ushort TurnsPerSecondWhenAwake = 1000;
    private const ushort TurnsPerSecondWithoutWaiting = 120;

    private readonly PageStack _pages = new(new OpeningPage());
    private readonly Glyphs _glyphs = setting.IsUnicode ? Glyphs.Unicode : Glyphs.Ascii;
    private FirstPage? _first;

    /// <summary>Shows pages until she leaves, or until it turns out that there is nothing to show.</summary>
    /// <returns>0, or 128 and the number of the signal that ended it.</returns>
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
                    _pages.Top.Away();
                    Suspension.StopThisProgram();
                    _pages.Top.Back();
                    break;
                case EditNote edit:
                    _pages.Top.Away();
                    _pages.Edited(() => _first!.Desk.Edit(edit.Card));
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
        using var view = new ScreenView(_pages, ThemeNow(), _glyphs);
        app.AddTimeout(TimeSpan.FromSeconds(1), view.Tick);
        if (app.Driver?.GetInputProcessor() is InputProcessorImpl<char> processor && !OperatingSystem.IsWindows())
        {
            Application.MaximumIterationsPerSecond = TurnsPerSecondWhenAwake;
            using var waiting = new Waiting(app, () => !processor.InputQueue.IsEmpty);
            using var keyboard = new Keyboard(processor.InputQueue, waiting.Wake, signals.HangUp);
            _ = opening.ContinueWith(_ => waiting.Wake(), TaskScheduler.Default);
            RunUntilStopped(app, view, signals, waiting.Wake);
        }
        else
        {
            Application.MaximumIterationsPerSecond = TurnsPerSecondWithoutWaiting;
            RunUntilStopped(app, view, signals, () => { });
        }

        return view.Left;
    }

    private void RunUntilStopped(IApplication app, ScreenView view, EndingSignals signals, Action wake)
    {
        using var stopping = signals.WhenReceived(() =>
        {
            app.Invoke(() => app.RequestStop());
            wake();
        });
        app.Iteration += (_, _) => TakeFirstPage(app, view);
        if (signals.Received is null)
        {
            app.Run(view);
        }
    }

    /// <summary>Looks at every turn whether the first page is there; where there will be none, the screen is done.</summary>
    private void TakeFirstPage(IApplication app, ScreenView view)
    {
        if (_first is not null || !opening.IsCompleted)
        {
            return;
        }

        if (!opening.IsCompletedSuccessfully || opening.Result is not { } first)
        {
            app.RequestStop();
            return;
        }

        _first = first;
        _pages.Begin(first.Page);
        view.Repaint(ThemeNow());
    }

    private Theme ThemeNow() => new(setting.IsColored && _first?.Desk.WantsColor != false);
}
