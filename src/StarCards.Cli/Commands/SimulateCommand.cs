using System.CommandLine;
using System.Globalization;
using StarCards.Cli.Simulating;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Scheduling.Classic;
using StarCards.Scheduling.Simulating;

namespace StarCards.Cli.Commands;

/// <summary>Shows what a scheduler would do, as a table for people or as JSON lines for scripts; touches no database.</summary>
internal sealed class SimulateCommand : StarCardsCommand
{
    private readonly Argument<string[]> _ratings = new("rating")
    {
        Description = "again hard good easy or 1-4, one after the other (sm2-classic: grades 0-5); none: JSON lines from standard input",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> _scheduler = new("--scheduler")
    {
        Description = "sm2, sm2-classic or fsrs",
        HelpName = "NAME",
        DefaultValueFactory = _ => SchedulerName.Sm2.Word(),
    };

    private readonly Option<string[]> _set = new("--set")
    {
        Description = $"A setting for this run: {string.Join(", ", PresetSettings.Keys)}",
        HelpName = "KEY=VALUE",
    };

    public SimulateCommand(Surroundings around)
        : base(
            around,
            "simulate",
            "Show what a scheduler would do with a row of ratings",
            "simulate 3 3 1 3                                # a table",
            "simulate good good easy --scheduler fsrs",
            "simulate 3 3 3 --set learningSteps=10 --set startingEase=2.3",
            "simulate < lives.jsonl                          # {\"id\":…,\"scheduler\":\"sm2\",\"preset\":{…},\"start\":{…},\"answers\":[{\"rating\":3,\"daysLate\":0}]}")
    {
        _scheduler.AcceptOnlyFromAmong([.. SchedulerNames.InOrder.Select(name => name.Word())]);
        Add(_ratings);
        Add(_scheduler);
        Add(_set);
    }

    protected override int Run(CommandRun run)
    {
        var ratings = run.Value(_ratings) ?? [];
        if (ratings.Length == 0)
        {
            return SimulationLines.Answer(run.Around.In, run.Out) ? ExitCode.Done : ExitCode.Wrong;
        }

        var scheduler = SchedulerNames.FromWord(run.Value(_scheduler)!)!.Value;
        var life = new SimulatedLife(scheduler, PresetOf(run.Value(_set) ?? []), Fuzz.None);
        SimulatedAnswer[] answers = [.. ratings.Select(rating => new SimulatedAnswer(RatingOf(rating, scheduler), DaysLate: 0))];
        var outcomes = life.Play(CardState.New, answers);
        if (run.IsJson)
        {
            run.Out.WriteLine(SimulationLines.Text(json => SimulationJson.Write(json, null, scheduler, outcomes)));
        }
        else
        {
            SimulationTable.Write(run.Out, scheduler, answers, outcomes);
        }

        return ExitCode.Done;
    }

    private static Preset PresetOf(IEnumerable<string> settings) => settings.Aggregate(Preset.Default, (preset, setting) =>
        setting.Split('=', 2) is [var key, var value]
            ? preset.With(key, value)
            : throw new UserException($"--set {setting} has no value; write it as {setting}=VALUE"));

    private static int RatingOf(string text, SchedulerName scheduler) => scheduler == SchedulerName.Sm2Classic
        ? int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var grade) && grade <= Grade.Best
            ? grade
            : throw new UserException($"'{text}' is no grade; grades of sm2-classic are 0 to 5")
        : Ratings.Read(text) is { } rating
            ? (int)rating
            : throw new UserException($"'{text}' is no rating; ratings are again, hard, good, easy or 1 to 4");
}
