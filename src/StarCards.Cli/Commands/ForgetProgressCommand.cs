using StarCards.Cards;
using StarCards.Cli.Collection;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Cli.Commands;

/// <summary>Makes a card new again; its log stays.</summary>
internal sealed class ForgetProgressCommand(Surroundings around)
    : CardChangeCommand(around, "forget-progress", "Make a card new again; what you did with it stays in the log", "forget-progress 83cz", "undo    # gives it back")
{
    protected override CardChange ChangeOf(Card card, CommandRun run, OpenedCollection collection) =>
        card.Progress.State.Phase == Phase.New
            ? new(null, "new already")
            : new(new ManuallySet(ManualOperation.ForgetProgress, ManualSchedule.Forget(card.Progress.State, run.Now)), "new again");
}
