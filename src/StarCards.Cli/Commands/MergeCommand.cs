using System.CommandLine;
using StarCards.Cli.Collection;
using StarCards.Cli.Json;

namespace StarCards.Cli.Commands;

/// <summary>Takes over the reviews that were made on another machine.</summary>
internal sealed class MergeCommand : StarCardsCommand
{
    private readonly Argument<string> _other = new("other") { Description = "The other machine's database; it is not changed" };

    public MergeCommand(Surroundings around)
        : base(
            around,
            "merge",
            "Take over the reviews of another machine's database; the order does not matter, and twice does no harm",
            "merge /mnt/laptop/starcards.db",
            "merge laptop.db --json   # {\"events\":12,\"known\":300,\"notes\":0,\"numbers\":0}")
    {
        Add(_other);
    }

    protected override int Run(CommandRun run)
    {
        using var collection = OpenedCollection.Open(run);
        var result = collection.File.Merge(run.Around.FullPath(run.Value(_other)!));
        if (run.IsJson)
        {
            run.Out.WriteJson(new MergeJson(result.Events, result.Known, result.Notes, result.Numbers), CareJsonContext.Readable.MergeJson);
        }
        else
        {
            run.Out.WriteLine(FormattableString.Invariant($"new events: {result.Events}, known already: {result.Known}, notes never seen here: {result.Notes}"));
        }

        return ExitCode.Done;
    }
}
