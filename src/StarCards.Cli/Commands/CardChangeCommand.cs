using System.CommandLine;
using StarCards.Cards;
using StarCards.Cli.Collection;
using StarCards.Reviews;

namespace StarCards.Cli.Commands;

/// <summary>A command that logs one event of one card, and says what became of it. <c>--json</c> prints the card as <c>show --json</c> does.</summary>
internal abstract class CardChangeCommand : StarCardsCommand
{
    private readonly Argument<string> _id = new("id") { Description = "A note id or the beginning of one; ID/result and the like for a part card" };

    protected CardChangeCommand(Surroundings around, string name, string description, params string[] examples)
        : base(around, name, description, examples)
    {
        Add(_id);
    }

    protected override int Run(CommandRun run)
    {
        using var collection = OpenedCollection.Open(run);
        var card = collection.Cards.FindCard(run.Value(_id)!);
        var change = ChangeOf(card, run, collection);
        if (change.Fact is { } fact)
        {
            collection.Log(card.Id, fact);
        }

        if (run.IsJson)
        {
            ShowCommand.WriteJson(run, collection, card.Id);
        }
        else
        {
            run.Out.WriteLine($"{change.Words}: {PrintableText.OneLine(NoteText.Plain(card.Note.Note.Prompt))}");
        }

        return ExitCode.Done;
    }

    /// <summary>What to log, or nothing where the card is so already, and what to say.</summary>
    protected abstract CardChange ChangeOf(Card card, CommandRun run, OpenedCollection collection);
}

/// <summary>A change of a card: the event, null where there is nothing to change, and the words for it.</summary>
internal sealed record CardChange(LoggedFact? Fact, string Words);
