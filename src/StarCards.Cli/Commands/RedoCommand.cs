using StarCards.Cli.Collection;
using StarCards.Reviews;

namespace StarCards.Cli.Commands;

/// <summary>Brings back what was undone last, as long as nothing else was done since.</summary>
internal sealed class RedoCommand(Surroundings around)
    : StarCardsCommand(around, "redo", "Bring back what was undone last", "redo")
{
    protected override int Run(CommandRun run)
    {
        using var collection = OpenedCollection.Open(run);
        var log = collection.File.ReadLog();
        var retractions = UndoRedo.NextToRedo(log);
        var targets = retractions.Select(retraction => ((Retracted)retraction.What).Target).ToHashSet();
        return Retraction.Log(run, collection, retractions, [.. log.Where(logged => targets.Contains(logged.Id))], Retraction.Redone, "nothing to redo");
    }
}
