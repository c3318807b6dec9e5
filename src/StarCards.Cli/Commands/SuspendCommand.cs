using StarCards.Cards;
using StarCards.Cli.Collection;
using StarCards.Reviews;

namespace StarCards.Cli.Commands;

/// <summary>Takes a card out of the queue until it is taken back.</summary>
internal sealed class SuspendCommand(Surroundings around)
    : CardChangeCommand(around, "suspend", "Take a card out of the queue until you take it back", "suspend 83cz", "suspend 83cz/result")
{
    protected override CardChange ChangeOf(Card card, CommandRun run, OpenedCollection collection) =>
        card.Progress.IsSuspended ? new(null, "suspended already") : new(new Suspended(), "suspended");
}

/// <summary>Takes a suspended card back into the queue.</summary>
internal sealed class UnsuspendCommand(Surroundings around)
    : CardChangeCommand(around, "unsuspend", "Take a suspended card back into the queue", "unsuspend 83cz", "cards is:suspended   # lists them")
{
    protected override CardChange ChangeOf(Card card, CommandRun run, OpenedCollection collection) =>
        card.Progress.IsSuspended ? new(new Unsuspended(), "back in the queue") : new(null, "not suspended");
}
