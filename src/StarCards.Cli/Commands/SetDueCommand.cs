using System.CommandLine;
using StarCards.Cards;
using StarCards.Cli.Collection;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Study.Screen;

namespace StarCards.Cli.Commands;

/// <summary>Sets the day on which a card comes back.</summary>
internal sealed class SetDueCommand : CardChangeCommand
{
    private readonly Argument<int> _days = new("days") { Description = "Days from today, 0 today" };

    public SetDueCommand(Surroundings around)
        : base(around, "set-due", "Set the day on which a card comes back; its interval stays", "set-due 83cz 0    # today", "set-due 83cz 7    # in a week")
    {
        Add(_days);
    }

    protected override CardChange ChangeOf(Card card, CommandRun run, OpenedCollection collection)
    {
        var after = ManualSchedule.SetDue(card.Progress.State, run.Value(_days), collection.Today, collection.Settings.Preset);
        return new(new ManuallySet(ManualOperation.SetDue, after), $"due {WaitText.Until(after, collection.Today)}");
    }
}
