using StarCards.Cli.Collection;
using StarCards.Reviews;

namespace StarCards.Cli.Commands;

/// <summary>Takes back the last thing that changed a schedule, a mark or a setting; also after a restart.</summary>
internal sealed class UndoCommand(Surroundings around)
    : StarCardsCommand(around, "undo", "Take back the last change: a rating, a mark, a setting", "undo", "undo && starcards undo   # the last two")
{
    protected override int Run(CommandRun run)
    {
        using var collection = OpenedCollection.Open(run);
        var undone = UndoRedo.NextToUndo(collection.File.ReadLog());
        return Retraction.Log(run, collection, undone, undone, Retraction.Undone, "nothing to undo");
    }
}
