using System.CommandLine;
using StarCards.Cli.Collection;
using StarCards.Cli.Identifying;

namespace StarCards.Cli.Commands;

/// <summary>Takes a pairing, an acceptance or a refusal back.</summary>
internal sealed class IdentityUndoCommand : StarCardsCommand
{
    private readonly Argument<string> _id = new("id") { Description = "The id of a note that was paired, accepted or refused" };

    public IdentityUndoCommand(Surroundings around)
        : base(around, "undo", "Take a pairing, an acceptance or a refusal back", "identity undo 83cz") =>
        Add(_id);

    protected override int Run(CommandRun run)
    {
        using var collection = OpenedCollection.Open(run);
        var decision = new IdentityBook(collection, run).Undo(run.Value(_id)!);
        if (run.IsJson)
        {
            IdentityCommand.Write(run, collection);
        }
        else
        {
            run.Out.WriteLine(decision.Reopened is { } again
                ? $"{again.Vanished} and {again.Appeared} wait for your word again"
                : "taken back: the question that stands there now is one of its own, the other has vanished with its history");
        }

        return ExitCode.Done;
    }
}
