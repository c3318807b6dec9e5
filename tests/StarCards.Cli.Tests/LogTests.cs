using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Sqlite;
using StarCards.TestKit;

namespace StarCards.Cli.Tests;

public sealed class LogTests : IDisposable
{
    private static readonly CardId Story = CardId.Parse("83czt0axwytv4zyh/story");
    private static readonly Instant Morning = Instant.From(new DateTimeOffset(2026, 11, 24, 7, 0, 0, TimeSpan.Zero));

    private readonly TestProgram _program = new();

    public LogTests()
    {
        using var collection = CollectionFile.Open(Path.Combine(_program.Folder, "mine.db"), "desk", Morning);
        collection.Append(
        [
            Event(0, Rated(Rating.Good, Phase.New, new DueAt(Morning.PlusSeconds(600))) with { Answer = new RatedAnswer(Rating.Good, 41_500) { Missed = ["task", "result"], Confidence = 2, PartMilliseconds = new Dictionary<string, long> { ["task"] = 900 } } }),
            Event(700, Rated(Rating.Easy, Phase.Review, new DueOn(StudyDay.Parse("2026-11-28")))),
            Event(800, new Practised(new RatedAnswer(Rating.Again, 5_000))),
            Event(900, new ManuallySet(ManualOperation.SetDue, new CardState { Phase = Phase.Review, Due = new DueOn(StudyDay.Parse("2026-12-01")), IntervalDays = 7, Ease = 2.5 })),
            Event(950, new Told("Acme, \"final\"\nround")),
            Event(960, new Flagged(3)),
        ]);
        var taken = collection.ReadLog()[1];
        collection.Append([Event(1000, new Retracted(taken.Id))]);
        collection.Append([Event(1100, new ConfigChanged("newPerDay", null, "10")) with { Card = null }]);
    }

    public void Dispose() => _program.Dispose();

    [Fact]
    public void The_log_reads_as_a_diary() => Golden.Verify(Run("log").Succeeded(), "log.txt");

    [Fact]
    public void Each_event_is_one_json_value_on_its_line() => Golden.Verify(Run("log", "--json").Succeeded(), "log.jsonl");

    [Fact]
    public void As_csv_the_ratings_that_stand_come_in_ankis_first_columns() => Golden.Verify(Run("log", "--csv").Succeeded(), "log.csv");

    [Fact]
    public void As_csv_with_all_every_event_is_there() => Golden.Verify(Run("log", "--csv", "--all").Succeeded(), "log-all.csv");

    private Ran Run(params string[] arguments) => _program.Run([.. arguments, "--db", "mine.db"]);

    private static LogEvent Event(long seconds, LoggedFact what) =>
        new(Morning.PlusSeconds(seconds), StudyDay.Parse("2026-11-24"), Story, Origin.Plain, "desk", what);

    private static Reviewed Rated(Rating rating, Phase before, Due due) =>
        new(new RatedAnswer(rating, 12_000), before, SchedulerName.Sm2, new CardState { Phase = Phase.Review, Due = due, IntervalDays = 4, Ease = 2.65, Reps = 2, Memory = new MemoryState(3.5f, 5.25f) });
}
