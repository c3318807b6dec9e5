using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Scheduling.Classic;

namespace StarCards.Core.Tests.Scheduling;

/// <summary><c>sm2-classic</c>: SM-2 as published, under each reading of what the publication leaves open.</summary>
public sealed class ClassicTests
{
    private static readonly StudyDay Today = StudyDay.Parse("2026-11-24");

    [Fact]
    public void Every_sequence_of_grades_agrees_with_the_program_in_use() =>
        Assert.All(AnkiGolden.Read("sm2-supermemo-npm.json").GetProperty("sequences").EnumerateArray(), sequence =>
        {
            var scheduler = new ClassicScheduler(Preset.Default);
            var state = CardState.New;
            foreach (var step in sequence.GetProperty("steps").EnumerateArray())
            {
                var outcome = scheduler.After(state, new Grade(step.GetProperty("grade").GetInt32()));
                Assert.Equal(step.GetProperty("interval").GetInt64(), outcome.IntervalDays);
                Assert.Equal(step.GetProperty("repetition").GetInt32(), outcome.Repetitions);
                Assert.Equal(step.GetProperty("efactor").GetDouble(), outcome.Ease, 1e-9);
                state = Decision.Carried(state, outcome);
            }
        });

    [Theory]
    [InlineData("4,4,4,4,4,4", "1 6 15 38 95 238", "1 6 15 38 95 238", "1 6 15 38 95 238")]
    [InlineData("5,5,5,5,5", "1 6 16 45 131", "1 6 17 48 140", "1 6 17 49 147")]
    [InlineData("3,3,3,3,3,3", "1 6 13 27 52 94", "1 6 14 30 59 107", "1 6 12 23 41 68")]
    [InlineData("5,5,5,2,5,5,5", "1 6 16 1 1 6 16", "1 6 17 1 1 6 19", "1 6 17 1 1 6 17")]
    [InlineData("4,4,4,1,4,4,4", "1 6 15 1 1 6 12", "1 6 15 1 1 6 15", "1 6 15 1 1 6 12")]
    [InlineData("0,0,0,5,5,5,5", "1 1 1 1 6 9 14", "1 1 1 1 6 17 48", "1 1 1 1 6 10 17")]
    [InlineData("5,4,3,5,4", "1 6 16 39 100", "1 6 16 40 103", "1 6 15 38 97")]
    [InlineData("4,3,4,3,4,5", "1 6 14 33 73 162", "1 6 15 36 80 178", "1 6 14 31 69 160")]
    public void Each_reading_gives_its_own_intervals(string grades, string inUse, string prose, string newEase)
    {
        Assert.Equal(inUse, Intervals(grades, ClassicOptions.Default));
        Assert.Equal(prose, Intervals(grades, new ClassicOptions(ClassicRounding.Up, ClassicFailure.Keep)));
        Assert.Equal(newEase, Intervals(grades, new ClassicOptions(ForInterval: ClassicEase.New)));
    }

    [Fact]
    public void Halves_go_to_the_even_day_where_asked()
    {
        var state = new CardState { Phase = Phase.Review, IntervalDays = 5, Ease = 2.5, Repetitions = 3 };
        Assert.Equal(13, new ClassicScheduler(Preset.Default).After(state, new Grade(4)).IntervalDays);
        Assert.Equal(12, new ClassicScheduler(Preset.Default.With("rounding", "even")).After(state, new Grade(4)).IntervalDays);
    }

    [Fact]
    public void The_four_buttons_are_the_grades_2_to_5() =>
        Assert.Equal([2, 3, 4, 5], Ratings.InOrder.Select(rating => Grade.Of(rating).Value));

    [Fact]
    public void All_four_outcomes_come_at_once()
    {
        var state = new CardState { Phase = Phase.Review, IntervalDays = 6, Ease = 2.5, Repetitions = 2, LastReviewDay = Today.Plus(-6) };
        var outcomes = Schedulers.Of(SchedulerName.Sm2Classic, Preset.Default).NextForEach(state, Today, new Fuzz(1));
        Assert.Equal([1, 15, 15, 15], Ratings.InOrder.Select(rating => outcomes[rating].IntervalDays));
        Assert.Equal([1, 0, 0, 0], Ratings.InOrder.Select(rating => outcomes[rating].Lapses));
        Assert.Equal([0, 3, 3, 3], Ratings.InOrder.Select(rating => outcomes[rating].Repetitions));
        Assert.Equal([2.18, 2.36, 2.5, 2.6], Ratings.InOrder.Select(rating => Math.Round(outcomes[rating].Ease, 10)));
    }

    [Fact]
    public void A_second_showing_on_the_same_day_is_drill_and_changes_nothing()
    {
        var state = new CardState { Phase = Phase.Review, IntervalDays = 6, Ease = 2.5, Repetitions = 2, Lapses = 1, LastReviewDay = Today };
        var outcomes = Schedulers.Of(SchedulerName.Sm2Classic, Preset.Default).NextForEach(state, Today, Fuzz.None);
        Assert.All(Ratings.InOrder, rating => Assert.Equal(new Outcome(Phase.Review, 6, null, 2.5, 1, 0, 2), outcomes[rating]));
    }

    [Fact]
    public void Fives_without_end_fill_64_bits_and_the_due_day_stops_at_the_end_of_the_calendar()
    {
        var scheduler = new ClassicScheduler(Preset.Default);
        var state = CardState.New;
        for (var count = 0; count < 40; count++)
        {
            state = Decision.After(state, scheduler.After(state, new Grade(5)), new Instant(0), new StudyCalendar(TimeZoneInfo.Utc), Fuzz.None);
        }

        Assert.Equal(long.MaxValue, state.IntervalDays);
        Assert.Equal(new DueOn(new StudyDay(DateOnly.MaxValue)), state.Due);
    }

    [Fact]
    public void A_card_that_keeps_failing_becomes_a_leech()
    {
        var scheduler = new ClassicScheduler(Preset.Default with { LeechThreshold = 2 });
        var state = CardState.New;
        List<bool> leeches = [];
        for (var count = 0; count < 4; count++)
        {
            var outcome = scheduler.After(state, new Grade(1));
            leeches.Add(outcome.IsLeech);
            state = Decision.Carried(state, outcome);
        }

        Assert.Equal([false, false, true, true], leeches);
    }

    [Fact]
    public void A_pass_makes_no_leech_however_many_lapses_there_were()
    {
        var state = new CardState { Phase = Phase.Review, IntervalDays = 6, Ease = 2.5, Repetitions = 2, Lapses = 8 };
        Assert.False(new ClassicScheduler(Preset.Default).After(state, new Grade(4)).IsLeech);
    }

    [Fact]
    public void An_interval_that_comes_to_two_to_the_63_stops_just_below()
    {
        var state = new CardState { Phase = Phase.Review, IntervalDays = 1L << 62, Ease = 2, Repetitions = 9 };
        Assert.Equal(long.MaxValue, new ClassicScheduler(Preset.Default).After(state, new Grade(4)).IntervalDays);
    }

    [Fact]
    public void A_starting_ease_of_the_preset_is_taken_in_double_precision() =>
        Assert.Equal(2.3, new ClassicScheduler(Preset.Default with { StartingEase = 2.3f }).After(CardState.New, new Grade(4)).Ease);

    private static string Intervals(string grades, ClassicOptions options)
    {
        var scheduler = new ClassicScheduler(Preset.Default with { Classic = options });
        var state = CardState.New;
        List<long> intervals = [];
        foreach (var grade in grades.Split(','))
        {
            state = Decision.Carried(state, scheduler.After(state, new Grade(int.Parse(grade, System.Globalization.CultureInfo.InvariantCulture))));
            intervals.Add(state.IntervalDays);
        }

        return string.Join(' ', intervals);
    }
}
