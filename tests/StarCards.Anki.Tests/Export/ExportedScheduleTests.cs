using StarCards.Anki.Export;
using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.TestKit;
using StarCards.TestKit.Anki;

namespace StarCards.Anki.Tests.Export;

/// <summary>What a package says of schedules and history.</summary>
public sealed class ExportedScheduleTests : IDisposable
{
    private static readonly IdentifiedNote Note = Example.Known(Example.Story);
    private static readonly CardId Id = new(Note.Id, Face.Story);

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void New_cards_alone_make_a_package_that_every_client_reads()
    {
        using var package = Example.Export(Example.Request(Example.Card(Note)), _folder);
        using var zip = System.IO.Compression.ZipFile.OpenRead(_folder["out.apkg"]);

        Assert.Null(zip.GetEntry("collection.anki21"));
        Assert.DoesNotContain("schedVer", package.Texts("select conf from col").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_review_card_is_due_as_many_days_after_day_zero_as_it_is_here()
    {
        using var package = Example.Export(Reviewed(State(Phase.Review) with { Due = new DueOn(Example.Today.Plus(9)), IntervalDays = 10, Ease = 2.35, Lapses = 1 }), _folder);

        // Day zero is the day of the first review, two days before; so 11.
        Assert.Equal("2|2|11|10|2350|2|1|0", Row(package));
        Assert.Equal(Example.Berlin.StartOf(Example.Today.Plus(-2)).UnixSeconds, package.Number("select crt from col"));
    }

    [Fact]
    public void A_step_within_the_day_is_due_at_its_second()
    {
        var at = Example.Now.PlusSeconds(600);
        using var package = Example.Export(Reviewed(State(Phase.Learning) with { Due = new DueAt(at), DelaySeconds = 600, StepsLeft = 1 }), _folder);

        Assert.Equal($"1|1|{at.UnixSeconds}|0|0|2|0|1", Row(package));
    }

    [Fact]
    public void A_step_that_ends_on_another_day_is_due_on_that_day()
    {
        using var package = Example.Export(Reviewed(State(Phase.Relearning) with { Due = new DueOn(Example.Today.Plus(1)), IntervalDays = 4, Ease = 1.3, DelaySeconds = 86_400, StepsLeft = 0 }), _folder);

        Assert.Equal("3|3|3|4|1300|2|0|1", Row(package));
    }

    [Fact]
    public void A_suspended_card_keeps_the_meaning_of_its_due()
    {
        var request = Reviewed(State(Phase.Review) with { Due = new DueOn(Example.Today), IntervalDays = 3, Ease = 2.5 });
        var card = request.Cards[0];
        using var package = Example.Export(request with { Cards = [card with { Progress = card.Progress with { IsSuspended = true, Flag = 3, BuriedOn = Example.Today } }] }, _folder);

        Assert.Equal("2|-1|2|3|2500|2|0|0", Row(package));
        Assert.Equal(3, package.Number("select flags from cards"));
    }

    [Fact]
    public void A_forgotten_card_is_new_and_keeps_its_history()
    {
        var forgotten = new LogEvent(Example.Now, Example.Today, Id, Origin.Cli, "here", new ManuallySet(ManualOperation.ForgetProgress, CardState.New));
        var request = Reviewed(CardState.New) with { Cards = [Example.Card(Note, CardState.New with { Reps = 3, Lapses = 1 })] };
        using var package = Example.Export(request with { Log = request.Log.Append(forgotten) }, _folder);

        Assert.Equal("0|0|1|0|0|0|0|0", Row(package));
        Assert.Equal("0|0|4", package.Texts("select ease, ivl, type from revlog order by id desc limit 1").Single());
    }

    [Fact]
    public void Each_rating_is_a_row_with_the_interval_before_and_after()
    {
        using var package = Example.Export(Reviewed(State(Phase.Review) with { Due = new DueOn(Example.Today.Plus(1)), IntervalDays = 1, Ease = 2.5 }), _folder);

        Assert.Equal(
            ["3|-600|0|0|41000|0", "3|1|-600|2500|60000|0"],
            package.Texts("select ease, ivl, lastIvl, factor, time, type from revlog order by id"));
        Assert.Equal($"{{\"pos\":1,\"lrt\":{Example.Now.PlusSeconds(-86_400).UnixSeconds}}}", package.Texts("select data from cards").Single());
    }

    [Fact]
    public void Without_scheduling_every_card_is_new()
    {
        var request = Reviewed(State(Phase.Review) with { Due = new DueOn(Example.Today), IntervalDays = 3, Ease = 2.5 });
        using var package = Example.Export(request with { WithScheduling = false }, _folder);

        Assert.Equal("0|0|1|0|0|0|0|0", Row(package));
        Assert.Equal(0, package.Number("select count(*) from revlog"));
    }

    [Fact]
    public void A_memory_state_goes_along()
    {
        using var package = Example.Export(Reviewed(State(Phase.Review) with { Due = new DueOn(Example.Today), IntervalDays = 3, Ease = 2.5, Memory = new MemoryState(6.1594f, 8.973f) }), _folder);

        Assert.Contains("\"s\":6.1594,\"d\":8.973", package.Texts("select data from cards").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_review_that_was_moved_keeps_its_number()
    {
        var request = Reviewed(State(Phase.Review) with { Due = new DueOn(Example.Today), IntervalDays = 3, Ease = 2.5 });
        var last = request.Log.Last();
        using var package = Example.Export(request with { MovedReviews = new Dictionary<EventId, long> { [last.Id] = last.At.UnixMilliseconds + 7 } }, _folder);

        Assert.Equal(last.At.UnixMilliseconds + 7, package.Number("select max(id) from revlog"));
    }

    [Fact]
    public void The_same_request_gives_the_same_bytes()
    {
        var request = Reviewed(State(Phase.Review) with { Due = new DueOn(Example.Today), IntervalDays = 3, Ease = 2.5 });
        using (Example.Export(request, _folder, "a.apkg"))
        using (Example.Export(request, _folder, "b.apkg"))
        {
            Assert.Equal(File.ReadAllBytes(_folder["a.apkg"]), File.ReadAllBytes(_folder["b.apkg"]));
        }
    }

    [Fact]
    public void Extreme_states_stay_within_what_Anki_reads()
    {
        var far = State(Phase.Review) with { Due = new DueOn(StudyDay.Parse("9999-12-31")), IntervalDays = long.MaxValue, Ease = 99, Reps = 0 };
        using var package = Example.Export(Reviewed(far), _folder);

        Assert.Equal("2|2|36500|36500|10000|1|0|0", Row(package));
    }

    [Theory]
    [InlineData("collection.apkg")]
    [InlineData("backup-1.apkg")]
    [InlineData("cards.zip")]
    [InlineData(".apkg")]
    public void A_name_under_which_Anki_would_do_something_else_is_refused(string name) =>
        Assert.Throws<UserException>(() => ApkgExport.Write(Example.Request(Example.Card(Note)), _folder[name]));

    [Fact]
    public void A_folder_that_is_not_there_is_named_and_leaves_nothing_behind()
    {
        var error = Assert.Throws<UserException>(() => ApkgExport.Write(Example.Request(Example.Card(Note)), _folder["nowhere/out.apkg"]));

        Assert.Contains("nowhere/out.apkg", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    private static string Row(PackageDatabase package) =>
        package.Texts("select type, queue, due, ivl, factor, reps, lapses, left from cards").Single();

    private static CardState State(Phase phase) => new() { Phase = phase, Reps = 2, LastReviewAt = Example.Now.PlusSeconds(-86_400) };

    // Two answers of the days before yesterday and yesterday, then the state.
    private static ExportRequest Reviewed(CardState state)
    {
        var first = Event(-172_800, Phase.New, new CardState { Phase = Phase.Learning, DelaySeconds = 600, Due = new DueAt(Example.Now) }, 41_000);
        var second = Event(-86_400, Phase.Learning, new CardState { Phase = Phase.Review, IntervalDays = 1, Ease = 2.5, Due = new DueOn(Example.Today) }, 95_000);
        return Example.Request(Example.Card(Note, state)) with { Log = [first, second] };
    }

    private static LogEvent Event(long seconds, Phase before, CardState after, long milliseconds)
    {
        var at = Example.Now.PlusSeconds(seconds);
        return new LogEvent(at, Example.Berlin.DayOf(at), Id, Origin.Terminal, "here", new Reviewed(new RatedAnswer(Rating.Good, milliseconds), before, SchedulerName.Sm2, after));
    }
}
