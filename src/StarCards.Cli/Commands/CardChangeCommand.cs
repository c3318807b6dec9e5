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
            if (fact is ManuallySet)
            {
                RequireThatItWillStand(card, collection, run.Now);
            }

            collection.Log(card.Id, fact);
        }

        if (run.IsJson)
        {
            ShowCommand.WriteJson(run, collection, card.Id);
        }
        else
        {
            run.Out.WriteLine($"{change.Words}: {PrintableText.OneLine(card.Note.Note.Prompt)}");
        }

        return ExitCode.Done;
    }

    /// <summary>The last change by hand counts; one that a clock dated ahead would stand over what is set now.</summary>
    private static void RequireThatItWillStand(Card card, OpenedCollection collection, Instant now)
    {
        var log = collection.File.ReadLog(card.Id.Note).Where(logged => logged.Card == card.Id).ToList();
        if (StandingEvents.Of(log).LastOrDefault(logged => logged.What is ManuallySet && logged.Origin.IsOwn() && WrongClock.IsAhead(logged.At, now)) is { } ahead)
        {
            throw new UserException($"the last change by hand of {card.Id} is dated {ahead.At}, in the future: a clock was wrong, and what is set now would not stand; 'starcards undo' takes it back");
        }
    }

    /// <summary>What to log, or nothing where the card is so already, and what to say.</summary>
    protected abstract CardChange ChangeOf(Card card, CommandRun run, OpenedCollection collection);
}

/// <summary>A change of a card: the event, null where there is nothing to change, and the words for it.</summary>
internal sealed record CardChange(LoggedFact? Fact, string Words);
