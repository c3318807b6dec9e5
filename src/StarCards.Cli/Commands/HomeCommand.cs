using StarCards.Cli.Reviewing;

namespace StarCards.Cli.Commands;

/// <summary>The program without a command: the home screen, or in an empty database what to do first.</summary>
internal static class HomeCommand
{
    private static readonly string[] FirstSteps =
    [
        "StarCards asks you your own interview stories when you are about to forget them.",
        "Give it your notes, as they are:      starcards add notes.md",
        "Then, each morning:                   starcards review",
        "What it found in them, and what not:  starcards check notes.md",
        "Everything else:                      starcards --help",
    ];

    public static int Run(CommandRun run)
    {
        if (!run.Around.HasScreen)
        {
            throw new UserException("name a command; 'starcards --help' lists them (the home screen needs a terminal)");
        }

        if (ScreenReview.Home(run) is { } exitCode)
        {
            return exitCode;
        }

        foreach (var line in FirstSteps)
        {
            run.Out.WriteLine(line);
        }

        return ExitCode.Done;
    }
}
