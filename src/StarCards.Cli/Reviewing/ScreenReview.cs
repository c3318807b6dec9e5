using StarCards.Cli.Collection;
using StarCards.Settings;
using StarCards.Tui;

namespace StarCards.Cli.Reviewing;

/// <summary>The only place that touches the screen's assembly, so that commands that draw nothing never load it.</summary>
internal static class ScreenReview
{
    public static int Run(StudyDesk desk, OpenedCollection collection, CommandRun run) =>
        new StudyTerminal(SettingOf(collection, run), desk, desk.Now).Review(desk.Begin());

    /// <summary>The home screen.</summary>
    public static int Home(OpenedCollection collection, CommandRun run)
    {
        var desk = new HomeDesk(collection, run);
        return new StudyTerminal(SettingOf(collection, run), desk, desk.Now).Home(desk);
    }

    /// <summary>What the terminal can show, as far as its environment tells.</summary>
    private static TerminalSetting SettingOf(OpenedCollection collection, CommandRun run) =>
        new(run.HasColor && collection.Settings.Theme != ThemeName.Plain, IsUtf8(run.Around));

    private static bool IsUtf8(Surroundings around)
    {
        string[] variables = ["LC_ALL", "LC_CTYPE", "LANG"];
        var locale = variables.Select(around.Variable).FirstOrDefault(text => !string.IsNullOrEmpty(text));
        return OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
            || locale?.Replace("-", string.Empty, StringComparison.Ordinal).Contains("utf8", StringComparison.OrdinalIgnoreCase) == true;
    }
}
