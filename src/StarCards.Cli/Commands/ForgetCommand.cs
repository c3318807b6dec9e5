using System.CommandLine;
using StarCards.Cli.Collection;
using StarCards.Cli.Refreshing;

namespace StarCards.Cli.Commands;

/// <summary>Stops reading a source.</summary>
internal sealed class ForgetCommand : StarCardsCommand
{
    private readonly Argument<string> _path = new("path") { Description = "A source as 'starcards sources' lists it" };

    public ForgetCommand(Surroundings around)
        : base(
            around,
            "forget",
            "Stop reading a file or folder; its cards leave the queue, their log stays",
            "forget decks    # the samples, out of sight for good")
    {
        Add(_path);
    }

    protected override int Run(CommandRun run)
    {
        using var collection = OpenedCollection.Open(run);
        var forgotten = new SourceBook(collection, run).Forget(run.Value(_path)!);
        var report = Refresh.Run(collection, run);
        if (run.IsJson)
        {
            RefreshCommand.Write(report, run);
            return ExitCode.Done;
        }

        var shown = run.Around.ShownPath(forgotten.Path);
        run.Out.WriteLine(FormattableString.Invariant($"{shown} is forgotten: {report.Reconciled.Vanished.Count} questions and frameworks are out of sight; 'starcards add {shown}' brings them back with their log"));
        report.WriteTroubles(run.Error);
        return ExitCode.Done;
    }
}
