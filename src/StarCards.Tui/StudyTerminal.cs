using StarCards.Study.Session;
using StarCards.Tui.Drawing;
using StarCards.Tui.Pages;
using StarCards.Tui.Terminals;

namespace StarCards.Tui;

/// <summary>The program's screens on the real terminal.</summary>
/// <param name="setting">What the terminal can show.</param>
/// <param name="desk">Editor, notes and history.</param>
/// <param name="clock">What time it is.</param>
public sealed class StudyTerminal(TerminalSetting setting, IReviewDesk desk, Func<Moment> clock)
{
    /// <summary>Shows a study session until she leaves it. The terminal is as it was before when this returns or throws.</summary>
    /// <returns>0, or 128 and the number of the signal that ended it.</returns>
    public int Review(LoggedSession logged) => Show(new ReviewPage(logged, desk, clock));

    /// <summary>Shows the home screen until she leaves it, with everything that can be reached from there.</summary>
    /// <returns>As <see cref="Review"/>.</returns>
    public int Home(IHomeDesk home) => Show(new HomePage(home, clock));

    private int Show(Page first) =>
        new TerminalLoop(new PageStack(first), new Theme(setting.IsColored), setting.IsUnicode ? Glyphs.Unicode : Glyphs.Ascii, desk).Run();
}
