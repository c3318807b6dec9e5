using System.CommandLine;
using StarCards.Cards;
using StarCards.Cli.Collection;
using StarCards.Cli.Refreshing;

namespace StarCards.Cli.Commands;

/// <summary>Remembers files and folders of notes, and reads them.</summary>
internal sealed class AddCommand : StarCardsCommand
{
    private readonly Argument<string[]> _paths = new("path")
    {
        Description = "Files, or folders with *.md and *.markdown below them",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _deck = new("--deck")
    {
        Description = "Stands in place of folders and file name in the names of the decks; :: between levels",
        HelpName = "NAME",
    };

    public AddCommand(Surroundings around)
        : base(
            around,
            "add",
            "Remember files or folders of notes and read them",
            "add ~/interviews                    # everything below it, from now on",
            "add stories.md --deck Interview::PM")
    {
        Add(_paths);
        Add(_deck);
    }

    protected override int Run(CommandRun run)
    {
        using var collection = OpenedCollection.Open(run);
        var book = new SourceBook(collection, run);
        var deck = run.Value(_deck) is { } name ? DeckName.Parse(name) : (DeckName?)null;
        var exitCode = ExitCode.Done;
        foreach (var path in run.Value(_paths)!)
        {
            try
            {
                book.Add(path, deck);
            }
            catch (UserException exception)
            {
                run.Error.WriteLine($"starcards: {exception.Message}");
                exitCode = ExitCode.Wrong;
            }
        }

        RefreshCommand.Write(Refresh.Run(collection, run), run);
        return exitCode;
    }
}
