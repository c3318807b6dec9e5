using StarCards.Cards;
using StarCards.Cli.Collection;
using StarCards.Reviews;

namespace StarCards.Cli.Commands;

/// <summary>Puts a card aside until the study day is over.</summary>
internal sealed class BuryCommand(Surroundings around)
    : CardChangeCommand(around, "bury", "Put a card aside until tomorrow", "bury 83cz")
{
    protected override CardChange ChangeOf(Card card, CommandRun run, OpenedCollection collection) =>
        card.Progress.IsBuriedOn(collection.Today) ? new(null, "put aside already") : new(new Buried(), "put aside until tomorrow");
}

/// <summary>Brings a card back before the study day is over.</summary>
internal sealed class UnburyCommand(Surroundings around)
    : CardChangeCommand(around, "unbury", "Bring a card back that was put aside", "unbury 83cz")
{
    protected override CardChange ChangeOf(Card card, CommandRun run, OpenedCollection collection) =>
        card.Progress.IsBuriedOn(collection.Today) ? new(new Unburied(), "back in the queue") : new(null, "not put aside");
}
