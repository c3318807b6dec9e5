using CsCheck;
using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Sqlite.Tests.Progress;

public sealed class ProgressTests : IDisposable
{
    private const long HalfDay = 43_200_000;

    private readonly Collection _collection = new();

    private static readonly Gen<LoggedFact> Fact = Gen.OneOf<LoggedFact>(
        Reviews(),
        Gen.Int[1, 9].Select(LoggedFact (days) => new ManuallySet(ManualOperation.SetDue, Some.State(days, Some.Later(days)))),
        Gen.Int[1, 9].Select(LoggedFact (reps) => new ManuallySet(ManualOperation.ForgetProgress, new CardState { Reps = reps })),
        Gen.Int[1, 9].Select(LoggedFact (days) => new StateAdopted(Some.State(days))),
        Gen.Const<LoggedFact>(new Practised(new RatedAnswer(Rating.Again, 5))),
        OneOf(new Suspended(), new Unsuspended(), new Buried(), new Unburied()),
        Gen.Int[0, 7].Select(LoggedFact (flag) => new Flagged(flag)),
        OneOf(new Tagged("marked"), new Tagged("a"), new Untagged("marked")));

    private static readonly ConfigChanged[] Settings =
    [
        new ConfigChanged("theme", null, "plain"),
        new ConfigChanged("scheduler", null, "fsrs"),
        new ConfigChanged("scheduler", "fsrs", "sm2-classic"),
        new ConfigChanged("scheduler", "fsrs", null),
        new ConfigChanged("learningSteps", "1,10", "5,30,1440"),
        new ConfigChanged("parameters", null, Preset.Default.Text("parameters").Replace("2.3065", "3.5", StringComparison.Ordinal)),
        new ConfigChanged("rolloverHour", null, "0"),
        new ConfigChanged("of-a-newer-version", null, "1"),
    ];

    /// <summary>Reviews, marks and changes by hand of three cards, here and on a phone, settings, and retractions of any of them (also of a retraction).</summary>
    private static readonly Gen<List<LogEvent>> History =
        Gen.Select(Fact, Gen.Int[0, Settings.Length - 1], Gen.Int[1, 3], Gen.Int[0, 40], Gen.Int[0, 11]).List[1, 40].Select(made =>
        {
            var events = new List<LogEvent>();
            foreach (var (fact, setting, card, at, turn) in made)
            {
                events.Add(turn switch
                {
                    0 or 1 => Some.Event(Settings[setting], null, at),
                    < 5 when events.Count > 0 => Some.Retraction(events[(at + turn) % events.Count], at + 50),
                    < 8 => Some.Event(fact, Some.Card(card), at * HalfDay, "phone", Origin.Phone),
                    _ => Some.Event(fact, Some.Card(card), at * HalfDay),
                });
            }

            return events;
        });

    [Fact]
    public void Whatever_is_rated_marked_set_imported_and_undone_the_stored_progress_is_the_fold_of_the_log() => History.Sample(
        history =>
        {
            using var collection = new Collection();
            foreach (var batch in history.Chunk(3))
            {
                Keep(collection.File, batch);
                Assert.Empty(collection.File.CompareProgress());
            }

            var folded = Folded(collection.File.ReadLog());
            var stored = collection.File.ReadProgress();
            Assert.Equal(folded.Keys.Order(), stored.Keys.Order());
            Assert.All(folded, card => Assert.True(IsSame(card.Value, stored[card.Key])));
        },
        iter: 30);

    [Fact]
    public void Imported_in_any_order_and_any_number_of_times_the_result_is_the_same() =>
        History.SelectMany(history => Gen.Shuffle(history.ToArray()), (history, shuffled) => (history, shuffled)).Sample(
            (history, shuffled) =>
            {
                using var one = new Collection();
                using var other = new Collection();
                one.File.AppendImported(history);
                foreach (var part in shuffled.Chunk(4))
                {
                    other.File.AppendImported(part);
                    other.File.AppendImported(part);
                }

                Assert.Equal(one.File.ReadLog().Select(logged => logged.Id), other.File.ReadLog().Select(logged => logged.Id));
                Assert.Empty(other.File.CompareProgress());
            },
            iter: 12);

    [Fact]
    public void A_difference_is_found_and_mended()
    {
        _collection.File.Append([Some.Review(Some.Card(), days: 3)]);
        _collection.Sql("UPDATE progress SET interval_days = 400, due_day = '2030-01-01'");
        var difference = Assert.Single(_collection.File.CompareProgress());
        Assert.Equal((Some.Card(), 400L, 3L), (difference.Card, difference.Stored.State.IntervalDays, difference.Folded.State.IntervalDays));
        _collection.File.RebuildProgress();
        Assert.Empty(_collection.File.CompareProgress());
    }

    [Fact]
    public void Progress_that_no_event_explains_is_a_difference()
    {
        _collection.File.Append([Some.Review(Some.Card(1)), Some.Review(Some.Card(2))]);
        _collection.Sql("DELETE FROM progress WHERE card LIKE '%1/story'");
        _collection.Sql("UPDATE progress SET card = replace(card, '2/', '3/')");
        Assert.Equal(3, _collection.File.CompareProgress().Count);
    }

    public void Dispose() => _collection.Dispose();

    /// <summary>What came from the phone is imported, the rest is logged as it happens, and what was done last is undone now and then.</summary>
    private static void Keep(CollectionFile file, LogEvent[] batch)
    {
        file.AppendImported(batch.Where(logged => logged.Origin == Origin.Phone));
        file.Append([.. batch.Where(logged => logged.Origin != Origin.Phone)]);
        if (batch.Length < 3 || batch[0].What is Reviewed)
        {
            file.Append([.. UndoRedo.NextToUndo(file.ReadLog()).Select(target => Some.Retraction(target, 40 * HalfDay))]);
        }
    }

    /// <summary>Reviews of every phase and rating, decided here or by a phone that knows no memory state.</summary>
    private static Gen<LoggedFact> Reviews() =>
        from days in Gen.Int[1, 9]
        from rating in Gen.Enum<Rating>()
        from before in Gen.Enum<Phase>()
        from reps in Gen.Int[1, 5]
        from hasMemory in Gen.Bool
        let after = Some.State(days) with { Reps = reps, Memory = hasMemory ? new MemoryState(days, 5) : null }
        select (LoggedFact)new Reviewed(new RatedAnswer(rating, 41_500), before, hasMemory ? SchedulerName.Fsrs : SchedulerName.Sm2, after);

    private static Dictionary<CardId, CardProgress> Folded(IReadOnlyList<LogEvent> log) =>
        log.Where(logged => logged.Card is not null).Select(logged => logged.Card!.Value).Distinct()
            .ToDictionary(card => card, card => Schedule.FoldCard([.. log.Where(logged => logged.Card is null || logged.Card == card)]));

    private static bool IsSame(CardProgress one, CardProgress other) =>
        one with { Tags = [] } == other with { Tags = [] } && one.Tags.SequenceEqual(other.Tags);

    private static Gen<LoggedFact> OneOf(params LoggedFact[] facts) => Gen.Int[0, facts.Length - 1].Select(index => facts[index]);
}
