using System.CommandLine;
using StarCards.Cli.Collection;
using StarCards.Cli.Identifying;
using StarCards.Identity;

namespace StarCards.Cli.Commands;

/// <summary>Answers whether the two notes of a waiting pairing are one.</summary>
internal sealed class IdentityAnswerCommand : StarCardsCommand
{
    private readonly Argument<string[]> _ids = new("id")
    {
        Description = "One of the two ids, or both where one of them waits in several pairings",
        Arity = new ArgumentArity(1, 2),
    };

    private readonly Action<IdentityBook, WaitingPairing> _answer;
    private readonly string _outcome;

    /// <param name="around">Where it runs.</param>
    /// <param name="name">The verb.</param>
    /// <param name="description">What it says.</param>
    /// <param name="answer">Enters the answer.</param>
    /// <param name="outcome">What became of the note that appeared, for people.</param>
    public IdentityAnswerCommand(Surroundings around, string name, string description, Action<IdentityBook, WaitingPairing> answer, string outcome)
        : base(around, name, description, $"identity {name} 83cz", $"identity {name} 83cz 7k2m")
    {
        _answer = answer;
        _outcome = outcome;
        Add(_ids);
    }

    protected override int Run(CommandRun run)
    {
        using var collection = OpenedCollection.Open(run);
        var book = new IdentityBook(collection, run);
        var pairing = book.FindWaiting(run.Value(_ids)!);
        _answer(book, pairing);
        if (run.IsJson)
        {
            IdentityCommand.Write(run, collection);
        }
        else
        {
            run.Out.WriteLine($"{pairing.Appeared} {_outcome}");
        }

        return ExitCode.Done;
    }
}
