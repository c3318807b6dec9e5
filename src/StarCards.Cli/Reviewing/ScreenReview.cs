using StarCards.Cli.Collection;
using StarCards.Tui;

namespace StarCards.Cli.Reviewing;

/// <summary>The only place that touches the screen's assembly, so that commands that draw nothing never load it.</summary>
internal static class ScreenReview
{
    /// <summary>Shows a sitting.</summary>
    /// <param name="run">The run.</param>
    /// <param name="prepare">Opens it.</param>
    public static int Run(CommandRun run, Func<CommandRun, OpenedSitting> prepare)
    {
        using var held = new HeldRun(run);
        OpenedSitting? sitting = null;
        var exitCode = new StudyTerminal(SettingOf(run)).Review(() =>
        {
            sitting = held.Keep(prepare(held.Run));
            return new OpenedReview(sitting.Desk.Begin(), sitting.Desk, sitting.Desk.Now);
        });
        return sitting!.ExitCodeAfter(exitCode);
    }

    /// <summary>Shows the home screen; null where there is no card yet.</summary>
    public static int? Home(CommandRun run)
    {
        using var held = new HeldRun(run);
        return new StudyTerminal(SettingOf(run)).Home(() =>
        {
            var collection = held.Keep(OpenedCollection.Open(held.Run));
            if (collection.Cards.Count == 0)
            {
                return null;
            }

            var desk = new HomeDesk(collection, held.Run);
            return new OpenedHome(desk, desk.Now);
        });
    }

    /// <summary>What the terminal can show, as far as its environment tells.</summary>
    private static TerminalSetting SettingOf(CommandRun run) => new(run.HasColor, IsUtf8(run.Around));

    private static bool IsUtf8(Surroundings around)
    {
        string[] variables = ["LC_ALL", "LC_CTYPE", "LANG"];
        var locale = variables.Select(around.Variable).FirstOrDefault(text => !string.IsNullOrEmpty(text));
        return OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
            || locale?.Replace("-", string.Empty, StringComparison.Ordinal).Contains("utf8", StringComparison.OrdinalIgnoreCase) == true;
    }
}
