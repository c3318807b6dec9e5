using Microsoft.Data.Sqlite;
using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Sqlite.Tests.Log;

public sealed class ReviewLogTests : IDisposable
{
    private readonly Collection _collection = new();

    private static readonly CardState Everything = new()
    {
        Phase = Phase.Relearning,
        Due = new DueAt(new Instant(1_795_000_000_123)),
        IntervalDays = long.MaxValue,
        DelaySeconds = 600,
        Ease = 2.345,
        Reps = 12,
        Lapses = 8,
        StepsLeft = 1,
        Repetitions = 3,
        Memory = new MemoryState(12.3456f, 5.678f),
        LastReviewAt = new Instant(1_794_000_000_000),
        LastReviewDay = StudyDay.Parse("2026-11-06"),
    };

    private static readonly RatedAnswer Answer = new(Rating.Hard, 3_600_000)
    {
        PartMilliseconds = new Dictionary<string, long> { ["situation"] = 1200, ["result"] = 40 },
        Missed = ["result", "task"],
        Confidence = 4,
    };

    public static TheoryData<int> EveryKind => [.. Enumerable.Range(0, Facts().Count)];

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void An_event_comes_back_as_it_was_logged(int index)
    {
        var made = Some.Event(Facts()[index], Facts()[index] is ConfigChanged ? null : Some.Card(), origin: Origin.Plain);
        var logged = Assert.Single(_collection.File.Append([made]));
        Assert.Equal(Told(logged), Told(Assert.Single(_collection.File.ReadLog())));
    }

    [Fact]
    public void Every_kind_of_event_is_tried() =>
        Assert.Equal(Enum.GetValues<EventKind>(), Facts().Select(fact => fact.Kind).Distinct().Order());

    [Fact]
    public void An_instant_that_is_taken_gives_way_by_a_millisecond()
    {
        var logged = _collection.File.Append([Some.Review(Some.Card(1)), Some.Review(Some.Card(1)), Some.Review(Some.Card(2))]);
        var after = _collection.File.Append([Some.Review(Some.Card(3))]);
        Assert.Equal([0, 1, 2, 3], logged.Concat(after).Select(review => review.At.UnixMilliseconds - Some.Now.UnixMilliseconds));
        Assert.All(logged, review => Assert.Equal(review.At, ((Reviewed)review.What).After.LastReviewAt));
    }

    [Fact]
    public void The_log_is_read_in_order_of_instant_and_card_whatever_the_order_of_coming()
    {
        var events = new[] { Some.Review(Some.Card(2), at: 5), Some.Review(Some.Card(9), at: 1), Some.Review(Some.Card(1), at: 5), Some.Event(new ConfigChanged("theme", null, "dark"), null, at: 5) };
        _collection.File.AppendImported(events);
        Assert.Equal([events[1].Id, events[3].Id, events[2].Id, events[0].Id], _collection.File.ReadLog().Select(logged => logged.Id));
        Assert.Equal(_collection.File.ReadLog(), _collection.File.StreamLog().ToList());
    }

    [Fact]
    public void The_state_of_a_package_follows_the_review_that_it_corrects()
    {
        var review = Some.Review(Some.Card(), days: 3);
        var state = Some.Event(new StateAdopted(Some.State(5, review.At)), Some.Card(), origin: Origin.Phone);
        _collection.File.AppendImported([state, review]);
        Assert.Equal([EventKind.Review, EventKind.State], _collection.File.ReadLog().Select(logged => logged.What.Kind));
        Assert.Equal(5, _collection.File.ReadProgress()[Some.Card()].State.IntervalDays);
    }

    [Fact]
    public void An_imported_event_keeps_what_it_is_and_comes_only_once()
    {
        var review = Some.Event(new Suspended(), Some.Card(), machine: "phone", origin: Origin.Phone);
        Assert.Equal([review], _collection.File.AppendImported([review]));
        Assert.Empty(_collection.File.AppendImported([review, review]));
        Assert.Equal([review], _collection.File.ReadLog());
    }

    [Fact]
    public void The_log_of_a_note_holds_all_its_cards_and_no_other()
    {
        _collection.File.Append([Some.Review(Some.Card(1)), Some.Review(Some.Card(1, Face.Result)), Some.Review(Some.Card(2)), Some.Event(new ConfigChanged("theme", null, "dark"), null)]);
        Assert.Equal([Some.Card(1), Some.Card(1, Face.Result)], _collection.File.ReadLog(Some.NoteId(1)).Select(logged => logged.Card));
    }

    [Theory]
    [InlineData("UPDATE log SET rating = 4")]
    [InlineData("DELETE FROM log")]
    public void The_database_itself_refuses_to_change_the_log(string sql)
    {
        _collection.File.Append([Some.Review(Some.Card())]);
        var refused = Assert.Throws<SqliteException>(() => _collection.Sql(sql));
        Assert.Contains("append-only", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_replacement_of_an_event_changes_nothing()
    {
        _collection.File.Append([Some.Review(Some.Card())]);
        _collection.Sql("INSERT OR REPLACE INTO log SELECT * FROM (SELECT * FROM log)");
        _collection.Sql("REPLACE INTO log (at, card, kind, day, origin, machine) SELECT at, card, kind, '2000-01-01', origin, machine FROM log");
        Assert.Equal(Some.Review(Some.Card()).Day, Assert.Single(_collection.File.ReadLog()).Day);
    }

    [Theory]
    [InlineData("INSERT INTO log (at, card, kind, day, origin, machine) VALUES (1, 'x/story', 'review', '2026-11-23', 'cli', 'm')")]
    [InlineData("INSERT INTO log (at, card, kind, day, origin, machine) VALUES (1, '', 'suspend', '2026-11-23', 'cli', 'm')")]
    [InlineData("INSERT INTO log (at, card, kind, day, origin, machine, flag) VALUES (1, 'x/story', 'flag', '2026-11-23', 'cli', 'm', 8)")]
    [InlineData("INSERT INTO log (at, card, kind, day, origin, machine) VALUES ('noon', 'x/story', 'suspend', '2026-11-23', 'cli', 'm')")]
    [InlineData("INSERT INTO log (at, card, kind, day, origin, machine) VALUES (1, 'x/story', 'eaten', '2026-11-23', 'cli', 'm')")]
    public void An_event_that_cannot_be_is_not_written(string sql) =>
        Assert.Throws<SqliteException>(() => _collection.Sql(sql));

    [Fact]
    public void A_retraction_of_another_card_is_a_defect()
    {
        var review = _collection.File.Append([Some.Review(Some.Card(1))])[0];
        var retraction = Some.Retraction(review, at: 9) with { Card = Some.Card(2) };
        Assert.Throws<ArgumentException>(() => _collection.File.Append([Some.Review(Some.Card(3)), retraction]));
        Assert.Single(_collection.File.ReadLog());
    }

    public void Dispose() => _collection.Dispose();

    private static List<LoggedFact> Facts() =>
    [
        new Reviewed(Answer, Phase.Review, SchedulerName.Fsrs, Everything),
        new Reviewed(new RatedAnswer(Rating.Easy, 0), Phase.New, SchedulerName.Sm2Classic, CardState.New with { Phase = Phase.Review, Due = new DueOn(StudyDay.Parse("9999-12-31")) }),
        new Practised(Answer),
        new ManuallySet(ManualOperation.SetDue, Everything),
        new ManuallySet(ManualOperation.ForgetProgress, CardState.New),
        new StateAdopted(Everything),
        new Suspended(),
        new Unsuspended(),
        new Buried(),
        new Unburied(),
        new Flagged(7),
        new Tagged("marked"),
        new Untagged("leech"),
        new Told("Acme, round 2 – \"final\"\nline"),
        new ConfigChanged("scheduler", null, "fsrs"),
        new ConfigChanged("scheduler", "fsrs", null),
        new Retracted(new EventId(Some.Now, EventKind.Review, Some.Card())),
    ];

    /// <summary>Lists compare by reference inside a record; this says everything that an event holds.</summary>
    private static string Told(LogEvent logged)
    {
        var answer = logged.What switch { Reviewed reviewed => reviewed.Answer, Practised practised => practised.Answer, _ => null };
        var parts = answer is null ? "" : string.Join(',', answer.PartMilliseconds.OrderBy(part => part.Key, StringComparer.Ordinal)) + string.Join(',', answer.Missed);
        var plain = answer is null ? null : answer with { Missed = [], PartMilliseconds = None };
        LoggedFact what = logged.What switch
        {
            Reviewed reviewed => reviewed with { Answer = plain! },
            Practised practised => practised with { Answer = plain! },
            _ => logged.What,
        };
        return (logged with { What = what }) + parts;
    }

    private static readonly Dictionary<string, long> None = [];
}
