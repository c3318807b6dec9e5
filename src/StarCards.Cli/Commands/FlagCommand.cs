using System.CommandLine;
using StarCards.Cards;
using StarCards.Cli.Collection;
using StarCards.Reviews;

namespace StarCards.Cli.Commands;

/// <summary>Marks a card with one of Anki's colours.</summary>
internal sealed class FlagCommand : CardChangeCommand
{
    private static readonly string[] Colours = ["no flag", "red flag", "orange flag", "green flag", "blue flag", "pink flag", "turquoise flag", "purple flag"];

    private readonly Argument<int> _flag = new("n") { Description = "0 none, 1 red, 2 orange, 3 green, 4 blue, 5 pink, 6 turquoise, 7 purple" };

    public FlagCommand(Surroundings around)
        : base(around, "flag", "Mark a card with a colour, as Anki does", "flag 83cz 1    # red", "flag 83cz 0    # none")
    {
        Add(_flag);
    }

    protected override CardChange ChangeOf(Card card, CommandRun run, OpenedCollection collection)
    {
        var flag = run.Value(_flag);
        if (flag is < 0 or > 7)
        {
            throw new UserException(FormattableString.Invariant($"there is no flag {flag}; the flags are 0 (none) to 7"));
        }

        return new(card.Progress.Flag == flag ? null : new Flagged(flag), Colours[flag]);
    }
}
