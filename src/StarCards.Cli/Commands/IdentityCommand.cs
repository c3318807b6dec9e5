using StarCards.Cli.Collection;
using StarCards.Cli.Identifying;
using StarCards.Cli.Json;

namespace StarCards.Cli.Commands;

/// <summary>Shows which edited questions were taken for which, and asks where that is not sure.</summary>
internal sealed class IdentityCommand : StarCardsCommand
{
    public IdentityCommand(Surroundings around)
        : base(
            around,
            "identity",
            "Which edited question is which: pairings that wait for your word, and those that were made",
            "identity",
            "identity accept 83cz         # yes, it is the same question: it keeps its history",
            "identity refuse 83cz         # no, it is a new one",
            "identity undo 83cz           # take a pairing back")
    {
        Add(new IdentityAnswerCommand(around, "accept", "Yes, the two are one question", (book, pairing) => book.Accept(pairing), "has its history again"));
        Add(new IdentityAnswerCommand(around, "refuse", "No, the two are different questions", (book, pairing) => book.Refuse(pairing), "stays a question of its own"));
        Add(new IdentityUndoCommand(around));
    }

    /// <summary>Prints what waits and what was made.</summary>
    public static void Write(CommandRun run, OpenedCollection collection)
    {
        var book = new IdentityBook(collection, run);
        if (run.IsJson)
        {
            run.Out.WriteJson(IdentityJson.Of(book), IdentityJsonContext.Readable.IdentityJson);
        }
        else
        {
            new IdentityText(run.Out).Write(book);
        }
    }

    protected override int Run(CommandRun run)
    {
        using var collection = OpenedCollection.Open(run);
        Write(run, collection);
        return ExitCode.Done;
    }
}
