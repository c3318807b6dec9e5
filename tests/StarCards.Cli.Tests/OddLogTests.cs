using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Cli.Tests;

/// <summary>What cannot be as it was lived is said by every command that looks at the whole log, and the log stays as it is.</summary>
public sealed class OddLogTests : IDisposable
{
    private readonly Collected _collected = new();

    public static TheoryData<string> Looking => ["compare", "optimize", "stats", "doctor"];

    public void Dispose() => _collected.Dispose();

    [Theory]
    [MemberData(nameof(Looking))]
    public void A_review_dated_next_month(string command)
    {
        _collected.Reviewed(2, daysAgo: -30, before: Phase.New);
        Says(command, "the review of 2aaaaaaaaaaaaaaa/story at 2026-12-24T07:00:00Z is dated in the future: a clock was wrong; 'starcards set-due 2aaaaaaaaaaaaaaa/story DAYS' gives the card the day that is right");
    }

    [Theory]
    [MemberData(nameof(Looking))]
    public void A_clock_that_jumped_back_a_year(string command)
    {
        _collected.Reviewed(2, daysAgo: 0, before: Phase.New).Reviewed(2, daysAgo: 365, reps: 2);
        Says(command, "the review of 2aaaaaaaaaaaaaaa/story at 2025-11-24T07:00:00Z is dated before the review that it followed: a clock had gone back");
    }

    [Theory]
    [MemberData(nameof(Looking))]
    public void A_clock_that_had_jumped_back_before_the_first_review(string command)
    {
        _collected.Reviewed(2, daysAgo: 500, before: Phase.New);
        Says(command, "the review of 2aaaaaaaaaaaaaaa/story at 2025-07-12T07:00:00Z is dated before its note was first seen: a clock had gone back");
    }

    [Theory]
    [MemberData(nameof(Looking))]
    public void A_gap_in_the_middle(string command)
    {
        _collected.Reviewed(2, daysAgo: 30, before: Phase.New).Reviewed(2, daysAgo: 10, reps: 4);
        Says(command, "the review of 2aaaaaaaaaaaaaaa/story at 2026-11-14T07:00:00Z counts 4 answers, and the log has fewer: there is a gap before it");
    }

    [Theory]
    [MemberData(nameof(Looking))]
    public void A_log_that_begins_in_the_middle(string command)
    {
        _collected.Reviewed(2, daysAgo: 30, before: Phase.Review, reps: 5);
        Says(command, "the log of 2aaaaaaaaaaaaaaa/story begins in the middle, at 2026-10-25T07:00:00Z: compare and optimize leave the card out");
    }

    [Theory]
    [MemberData(nameof(Looking))]
    public void Two_reviews_in_the_same_millisecond(string command)
    {
        var again = new Reviewed(new RatedAnswer(Rating.Again, 1000), Phase.New, SchedulerName.Sm2, new CardState { Phase = Phase.Learning, Due = new DueAt(_collected.Now), DelaySeconds = 60, StepsLeft = 2, Reps = 1 });
        _collected.Imported(2, daysAgo: 3, again).Imported(3, daysAgo: 3, again);
        Says(command, "the review of 3aaaaaaaaaaaaaaa/story at 2026-11-21T07:00:00Z has the same millisecond as that of another card; nothing to do", isHarmless: true);
    }

    [Theory]
    [MemberData(nameof(Looking))]
    public void A_card_with_a_state_and_no_reviews(string command)
    {
        _collected.Imported(2, daysAgo: 3, new StateAdopted(new CardState { Phase = Phase.Review, Due = new DueOn(StudyDay.Parse("2026-12-01")), IntervalDays = 9, Ease = 2.5, Reps = 4 }));
        Says(command, "2aaaaaaaaaaaaaaa/story has a schedule since 2026-11-21T07:00:00Z and no reviews; nothing to do", isHarmless: true);
    }

    [Theory]
    [MemberData(nameof(Looking))]
    public void A_rating_of_seven(string command)
    {
        _collected.Reviewed(2, daysAgo: 3, before: Phase.New);
        _collected.Sql("CREATE TEMP TABLE damaged AS SELECT * FROM log; UPDATE damaged SET at = at + 1, rating = 7; PRAGMA ignore_check_constraints = ON; INSERT INTO log SELECT * FROM damaged");
        Says(command, "the review of 2aaaaaaaaaaaaaaa/story at 2026-11-21T07:00:00.001Z is passed over: rating 7 is outside 1 to 4; 'starcards restore' lists the copies of the database from before");
    }

    [Fact]
    public void A_card_rated_by_a_clock_that_ran_ahead_is_put_right_by_its_day_and_goes_on()
    {
        _collected.Reviewed(2, daysAgo: -30, before: Phase.New);
        Assert.StartsWith("starcards: the last review of 2aaaaaaaaaaaaaaa/story is dated 2026-12-24T07:00:00Z, in the future: a clock was wrong; ", _collected.Run("rate", "2aaa", "good", "--early").Refused(), StringComparison.Ordinal);
        Assert.Equal("due today: A conflict & its end\n", _collected.Run("set-due", "2aaa", "0").Succeeded());
        Assert.EndsWith("\nIn today's queue: due today.\n", _collected.Run("show", "2aaa", "--why").Succeeded(), StringComparison.Ordinal);
        _collected.Run("doctor").Succeeded();
        Assert.StartsWith("good: in ", _collected.Run("rate", "2aaa", "good").Succeeded(), StringComparison.Ordinal);
        Assert.Contains("\nNot today: due on ", _collected.Run("show", "2aaa", "--why").Succeeded(), StringComparison.Ordinal);
        Assert.Empty(_collected.Run("stats").Error);
    }

    [Fact]
    public void A_day_that_was_set_by_a_clock_that_ran_ahead_is_taken_back_before_another_is_set()
    {
        _collected.Imported(2, daysAgo: -30, new ManuallySet(ManualOperation.SetDue, new CardState { Phase = Phase.Review, Due = new DueOn(StudyDay.Parse("2026-12-27")), IntervalDays = 3, Ease = 2.5 }), Origin.Terminal);
        Assert.Equal("starcards: the last change by hand of 2aaaaaaaaaaaaaaa/story is dated 2026-12-24T07:00:00Z, in the future: a clock was wrong, and what is set now would not stand; 'starcards undo' takes it back", _collected.Run("set-due", "2aaa", "0").Refused());
        _collected.Run("undo").Succeeded();
        Assert.Equal("due today: A conflict & its end\n", _collected.Run("set-due", "2aaa", "0").Succeeded());
    }

    [Fact]
    public void A_schedule_that_no_event_explains_is_put_right()
    {
        _collected.Reviewed(2, daysAgo: 3, before: Phase.New);
        _collected.Sql("INSERT INTO progress SELECT replace(card, '2a', '3a'), phase, due_day, due_at, interval_days, delay_seconds, ease, reps, lapses, steps_left, repetitions, stability, difficulty, last_review_at, last_review_day, is_suspended, buried_on, flag, tags FROM progress");
        var told = _collected.Run("doctor");
        Assert.Equal(1, told.ExitCode);
        Assert.StartsWith("3aaaaaaaaaaaaaaa/story is stored as review, ", told.Out, StringComparison.Ordinal);
        Assert.EndsWith("but its log says new (interval 0, ease 0, 0 reps, 0 lapses, flag 0) (doctor --fix puts it right)\n", told.Out, StringComparison.Ordinal);
        _collected.Run("doctor", "--fix").Succeeded();
    }

    [Fact]
    public void Every_other_command_says_that_a_row_is_passed_over_and_goes_on()
    {
        _collected.Reviewed(2, daysAgo: 3, before: Phase.New);
        _collected.Sql("CREATE TEMP TABLE damaged AS SELECT * FROM log; UPDATE damaged SET at = at + 1, rating = 7; PRAGMA ignore_check_constraints = ON; INSERT INTO log SELECT * FROM damaged");
        var shown = _collected.Run("show", "2aaa");
        Assert.Contains("good after 42 s", shown.Succeeded(), StringComparison.Ordinal);
        Assert.Contains("rating 7 is outside 1 to 4", shown.Error, StringComparison.Ordinal);
        Assert.StartsWith("good: in ", _collected.Run("rate", "2aaa", "good", "--early").Succeeded(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_oddities_of_a_kind_three_are_named_and_the_doctor_names_all()
    {
        for (var card = 1; card <= 4; card++)
        {
            _collected.Reviewed(card, daysAgo: card);
        }

        Assert.EndsWith("starcards: warning: 1 more of this kind; 'starcards doctor' names them all\n", _collected.Run("stats").Error, StringComparison.Ordinal);
        Assert.Equal(4, _collected.Run("doctor").Out.Count(character => character == '\n'));
    }

    [Fact]
    public void The_doctor_tells_as_json_what_asks_for_nothing_apart()
    {
        _collected.Imported(2, daysAgo: 3, new StateAdopted(new CardState { Phase = Phase.Review, Due = new DueOn(StudyDay.Parse("2026-12-01")), IntervalDays = 9, Ease = 2.5, Reps = 4 }));
        Assert.StartsWith("{\"findings\":[],\"mended\":0,\"notes\":[\"2aaaaaaaaaaaaaaa/story has a schedule since", _collected.Run("doctor", "--json").Succeeded(), StringComparison.Ordinal);
    }

    private void Says(string command, string sentence, bool isHarmless = false)
    {
        var before = _collected.Run("log", "--csv", "--all").Out;
        var ran = _collected.Run(command);
        Assert.Equal(command == "doctor" && !isHarmless ? 1 : 0, ran.ExitCode);
        Assert.Contains(sentence, command == "doctor" ? ran.Out : ran.Error, StringComparison.Ordinal);
        Assert.Equal(1, (ran.Out + ran.Error).Split(sentence).Length - 1);
        Assert.Equal(before, _collected.Run("log", "--csv", "--all").Out);
    }
}
