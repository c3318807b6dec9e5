using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Scheduling.Sm2;
using StarCards.Scheduling.Steps;

namespace StarCards.Core.Tests.Scheduling;

/// <summary>The rules of Anki's dialect, each by an example.</summary>
public sealed class AnkiExampleTests
{
    private static readonly Preset Default = Preset.Default;

    [Fact]
    public void A_new_card_starts_on_the_steps_or_leaves_them_at_once_with_Easy() =>
        AssertOutcomes(Default, CardState.New, "learn 2 60", "learn 2 330", "learn 1 600", "review 4 2500 0 False");

    [Fact]
    public void On_the_last_step_Again_goes_back_Hard_repeats_and_Good_graduates() =>
        AssertOutcomes(Default, Learning(1), "learn 2 60", "learn 1 600", "review 1 2500 0 False", "review 4 2500 0 False");

    [Theory]
    [InlineData("10", "learn 1 900")]
    [InlineData("4320", "learn 1 345600")]
    [InlineData("1,1440", "learn 2 43230")]
    [InlineData("2000,2000", "learn 2 86400")]
    public void Hard_on_the_first_step_is_a_compromise_in_whole_days_beyond_one(string steps, string hard) =>
        Assert.Equal(hard, Line(Default.With("learningSteps", steps), CardState.New, Rating.Hard));

    [Fact]
    public void Without_steps_a_new_card_graduates_on_every_rating() =>
        AssertOutcomes(Default with { LearningSteps = StepList.None }, CardState.New, "review 1 2500 0 False", "review 1 2500 0 False", "review 1 2500 0 False", "review 4 2500 0 False");

    [Theory]
    [InlineData(1, 2.5, 0, "2 2350", "3 2500", "4 2650")]
    [InlineData(10, 2.5, 0, "12 2350", "25 2500", "33 2650")]
    [InlineData(10, 2.5, 4, "12 2350", "30 2500", "46 2650")]
    [InlineData(10, 2.5, 5, "12 2350", "31 2500", "49 2650")]
    [InlineData(100, 2.5, 30, "120 2350", "288 2500", "422 2650")]
    [InlineData(3, 1.3, 0, "4 1300", "5 1300", "6 1450")]
    [InlineData(0, 2.5, 0, "1 2350", "3 2500", "4 2650")]
    public void A_review_card_grows_by_ease_and_half_or_all_of_its_lateness(long interval, double ease, long late, string hard, string good, string easy) =>
        AssertPasses(Default, Review(interval, ease), late, hard, good, easy);

    [Fact]
    public void The_ease_factor_stops_at_its_floor()
    {
        Assert.EndsWith(" 1300 1 False", Line(Default, Review(10, 1.4), Rating.Again), StringComparison.Ordinal);
        Assert.EndsWith(" 1300 0 False", Line(Default, Review(10, 1.4), Rating.Hard), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100, "0", 1, "relearn 1 600 1 2300 1 False")]
    [InlineData(5, "0.5", 1, "relearn 1 600 3 2300 1 False")]
    [InlineData(3, "0.5", 2, "relearn 1 600 2 2300 1 False")]
    public void A_lapse_keeps_the_share_of_the_interval_that_the_preset_leaves(long interval, string share, int least, string expected) =>
        Assert.Equal(expected, Line(Default.With("lapseMultiplier", share) with { MinimumLapseDays = least }, Review(interval, 2.5), Rating.Again));

    [Fact]
    public void Without_relearning_steps_a_lapse_stays_a_review_card() =>
        Assert.Equal("review 1 2300 1 False", Line(Default with { RelearningSteps = StepList.None }, Review(100, 2.5), Rating.Again));

    [Fact]
    public void A_relearning_card_returns_to_its_interval_and_Easy_adds_a_day() =>
        AssertOutcomes(Default, Relearning(1, 2.3), "relearn 1 600 1 2300 1 False", "relearn 1 900 1 2300 1 False", "review 1 2300 1 False", "review 2 2300 1 False");

    [Fact]
    public void A_relearning_card_whose_steps_were_taken_away_has_none_left()
    {
        var outcomes = Outcomes(Default with { RelearningSteps = StepList.None }, Relearning(5, 2.3), 0);
        Assert.All(Ratings.InOrder, rating => Assert.Equal((Phase.Review, 0), (outcomes[rating].Phase, outcomes[rating].StepsLeft)));
    }

    [Fact]
    public void Again_in_relearning_shortens_the_stored_interval_again() =>
        Assert.Equal("relearn 1 600 25 2300 1 False", Line(Default with { LapseMultiplier = 0.5f }, Relearning(50, 2.3), Rating.Again));

    [Fact]
    public void A_hard_multiplier_of_one_lets_Hard_keep_the_interval() =>
        AssertPasses(Default with { HardMultiplier = 1f }, Review(10, 2.5), 0, "10 2350", "25 2500", "33 2650");

    [Fact]
    public void A_hard_multiplier_below_one_orders_Good_after_the_interval_and_not_after_Hard() =>
        AssertPasses(Default with { HardMultiplier = 0.8f }, Review(2, 1.3), 0, "2 1300", "3 1300", "4 1450");

    [Fact]
    public void The_interval_modifier_never_brings_Hard_below_a_day_more() =>
        AssertPasses(Default with { IntervalModifier = 0.5f }, Review(10, 2.5), 0, "11 2350", "13 2500", "16 2650");

    [Fact]
    public void The_maximum_interval_wins_over_the_order_of_the_ratings() =>
        AssertPasses(Default with { MaximumDays = 30 }, Review(20, 2.5), 0, "24 2350", "30 2500", "30 2650");

    [Theory]
    [InlineData(4, "6 2350", "10 2500", "12 2650")]
    [InlineData(8, "10 2350", "20 2500", "23 2650")]
    public void Under_the_rule_of_early_reviews_what_was_really_waited_counts(long elapsed, string hard, string good, string easy)
    {
        var outcomes = new Sm2Scheduler(Default, countsEarly: true).NextForEach(Review(10, 2.5), elapsed - 10, null);
        Assert.Equal([$"review {hard} 0 False", $"review {good} 0 False", $"review {easy} 0 False"], AnkiGolden.Lines(outcomes).Skip(1));
    }

    [Fact]
    public void Outside_that_rule_an_early_review_counts_as_on_time() =>
        AssertPasses(Default, Review(10, 2.5), -6, "12 2350", "25 2500", "33 2650");

    [Theory]
    [InlineData(7, true)]
    [InlineData(8, false)]
    [InlineData(11, true)]
    public void The_eighth_lapse_makes_a_leech_and_then_every_fourth(int lapses, bool isLeech) =>
        Assert.Equal(isLeech, Outcomes(Default, Review(30, 2.5) with { Lapses = lapses }, 0).Again.IsLeech);

    [Theory]
    [InlineData(15, 2.1, Rating.Good, 31)]
    [InlineData(45, 1.3, Rating.Good, 58)]
    [InlineData(25, 2.1, Rating.Good, 52)]
    [InlineData(38, 2.5, Rating.Easy, 123)]
    [InlineData(18, 2.5, Rating.Easy, 58)]
    [InlineData(15, 3.0, Rating.Easy, 58)]
    [InlineData(10, 2.5, Rating.Easy, 33)]
    [InlineData(50, 2.35, Rating.Good, 117)]
    public void Intervals_are_those_of_single_precision(long interval, double ease, Rating rating, long days) =>
        Assert.Equal(days, Outcomes(Default, Review(interval, ease), 0)[rating].IntervalDays);

    [Theory]
    [InlineData(2, 0)]
    [InlineData(1, 1)]
    [InlineData(9, 0)]
    [InlineData(1001, 1)]
    [InlineData(0, 1)]
    public void The_current_step_follows_from_the_steps_left_whatever_thousands_an_old_collection_added(int left, int index) =>
        Assert.Equal(index, new StepDelays(Default.LearningSteps, left).Index);

    [Fact]
    public void One_card_through_time()
    {
        (Rating Rating, int DaysLate, string After)[] life =
        [
            (Rating.Good, 0, "learn 1 600"), (Rating.Good, 0, "review 1 2500 0 False"), (Rating.Good, 0, "review 3 2500 0 False"),
            (Rating.Good, 0, "review 8 2500 0 False"), (Rating.Hard, 3, "review 10 2350 0 False"), (Rating.Easy, 0, "review 31 2500 0 False"),
            (Rating.Again, 10, "relearn 1 600 1 2300 1 False"), (Rating.Good, 0, "review 1 2300 1 False"),
            (Rating.Good, 0, "review 3 2300 1 False"), (Rating.Good, 0, "review 7 2300 1 False"),
        ];
        var state = CardState.New;
        foreach (var (rating, daysLate, after) in life)
        {
            var outcome = Outcomes(Default, state, daysLate)[rating];
            Assert.Equal(after, AnkiGolden.Line(outcome));
            state = Decision.Carried(state, outcome);
        }
    }

    private static CardState Learning(int left) => new() { Phase = Phase.Learning, StepsLeft = left };

    private static CardState Review(long interval, double ease) => new() { Phase = Phase.Review, IntervalDays = interval, Ease = ease };

    private static CardState Relearning(long interval, double ease) =>
        new() { Phase = Phase.Relearning, IntervalDays = interval, Ease = ease, Lapses = 1, StepsLeft = 1 };

    private static Outcomes Outcomes(Preset preset, CardState state, long daysLate) => new Sm2Scheduler(preset).NextForEach(state, daysLate, null);

    private static string Line(Preset preset, CardState state, Rating rating) => AnkiGolden.Line(Outcomes(preset, state, 0)[rating]);

    private static void AssertOutcomes(Preset preset, CardState state, params string[] lines) =>
        Assert.Equal(lines, AnkiGolden.Lines(Outcomes(preset, state, 0)));

    private static void AssertPasses(Preset preset, CardState state, long daysLate, params string[] passes) =>
        Assert.Equal(passes.Select(pass => $"review {pass} 0 False"), AnkiGolden.Lines(Outcomes(preset, state, daysLate)).Skip(1));
}
