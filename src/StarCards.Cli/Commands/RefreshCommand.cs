using System.CommandLine;
using StarCards.Cli.Collection;
using StarCards.Cli.Json;
using StarCards.Cli.Refreshing;

namespace StarCards.Cli.Commands;

/// <summary>Reads the sources again.</summary>
internal sealed class RefreshCommand : StarCardsCommand
{
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Show what would be paired with what, and why; keep nothing" };

    public RefreshCommand(Surroundings around)
        : base(
            around,
            "refresh",
            "Read the sources again: new, edited, moved, vanished",
            "refresh",
            "refresh --dry-run    # which question is taken for which, and why")
    {
        Add(_dryRun);
    }

    /// <summary>Prints what a refresh found.</summary>
    public static void Write(RefreshReport report, CommandRun run)
    {
        if (run.IsJson)
        {
            run.Out.WriteJson(RefreshJson.Of(report), RefreshJsonContext.Readable.RefreshJson);
            return;
        }

        new RefreshText(run.Out, run.Around).Write(report);
        report.WriteTroubles(run.Error);
    }

    protected override int Run(CommandRun run)
    {
        using var collection = OpenedCollection.Open(run);
        Write(Refresh.Run(collection, run, run.Value(_dryRun)), run);
        return ExitCode.Done;
    }
}
