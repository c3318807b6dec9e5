using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Scheduling.Fsrs;
using StarCards.Scheduling.Fuzzing;

namespace StarCards.Core.Tests.Scheduling;

/// <summary>What stands around FSRS: steps taken away, cards without a memory state, parameters of older versions.</summary>
public sealed class FsrsTests
{
    private static readonly StudyDay Today = StudyDay.Parse("2026-11-24");

    [Fact]
    public void Without_steps_a_forgotten_new_card_comes_back_within_the_day() =>
        Assert.Equal(18316, Next(Preset.Default with { LearningSteps = StepList.None }, CardState.New).Again.DelaySeconds);

    [Fact]
    public void A_learning_card_without_memory_is_taken_for_new()
    {
        var state = new CardState { Phase = Phase.Learning, StepsLeft = 1, LastReviewDay = Today.Plus(-1) };
        Assert.Equal(Next(Preset.Default, CardState.New).Good.Memory, Next(Preset.Default, state).Good.Memory);
    }

    [Fact]
    public void A_forgotten_card_starts_anew_whatever_it_knew() =>
        Assert.Equal(Next(Preset.Default, CardState.New).Good.Memory, Next(Preset.Default, CardState.New with { Memory = new MemoryState(50, 5) }).Good.Memory);

    [Fact]
    public void Elapsed_time_is_counted_from_the_last_review_and_is_never_negative()
    {
        var state = new CardState { Phase = Phase.Review, IntervalDays = 10, Ease = 2.5, Memory = new MemoryState(10, 5), Due = new DueOn(Today), LastReviewDay = Today.Plus(-10) };
        Assert.Equal(32.0267f, Next(Preset.Default, state).Good.Memory!.Value.Stability, 1e-3);
        Assert.Equal(10f, Next(Preset.Default, state with { LastReviewDay = Today.Plus(3) }).Good.Memory!.Value.Stability);
        Assert.Equal(32.0267f, Next(Preset.Default, state with { LastReviewDay = null }).Good.Memory!.Value.Stability, 1e-3);
    }

    [Fact]
    public void A_card_of_sm2_gets_the_memory_that_its_interval_and_ease_amount_to()
    {
        var state = new CardState { Phase = Phase.Review, IntervalDays = 10, Ease = 2.5, Due = new DueOn(Today), LastReviewDay = Today.Plus(-10) };
        Assert.Equal(Next(Preset.Default, state with { Memory = new MemoryState(10f, 6.9140563f) }).Good.IntervalDays, Next(Preset.Default, state).Good.IntervalDays);
    }

    [Fact]
    public void Parameters_of_older_versions_are_brought_up_to_21()
    {
        var old = Enumerable.Range(0, 19).Select(index => FsrsParameters.Default[index]).ToArray();
        Assert.Equal([.. old, 0f, 0.5f], FsrsParameters.Of(old)!.Values);
        var older = FsrsParameters.Of(old[..17])!;
        Assert.Equal(old[4] + 2 * old[5], older[4], 1e-5);
        Assert.Equal(MathF.Log(3 * old[5] + 1) / 3, older[5], 1e-5);
        Assert.Equal(old[6] + 0.5f, older[6], 1e-5);
        Assert.Equal([0f, 0f, 0f, 0.5f], older.Values.Skip(17));
        Assert.Equal(FsrsParameters.Default, FsrsParameters.Of([]));
        Assert.Null(FsrsParameters.Of([1f]));
        Assert.Null(FsrsParameters.Of([.. old, float.NaN, 0.5f]));
    }

    [Fact]
    public void Parameters_outside_their_limits_are_moved_to_them()
    {
        Assert.Equal(FsrsParameters.Limits.Select(limit => limit.Least), FsrsParameters.Of([.. Enumerable.Repeat(-1f, 21)])!.Values);
        Assert.Equal(FsrsParameters.Limits.Select(limit => limit.Greatest), FsrsParameters.Of([.. Enumerable.Repeat(1000f, 21)])!.Values);
    }

    [Fact]
    public void Without_a_last_review_the_time_since_is_the_interval_and_the_lateness()
    {
        var late = new CardState { Phase = Phase.Review, IntervalDays = 10, Ease = 2.5, Memory = new MemoryState(10, 5), Due = new DueOn(Today.Plus(-4)) };
        Assert.Equal(Next(Preset.Default, late with { LastReviewDay = Today.Plus(-14) }), Next(Preset.Default, late));
    }

    [Theory]
    [InlineData(17)]
    [InlineData(18)]
    public void Parameters_that_know_nothing_of_reviews_within_a_day_keep_no_card_within_it(int index)
    {
        var values = FsrsParameters.Default.Values.ToArray();
        values[index] = 0;
        var preset = Preset.Default with { LearningSteps = StepList.None, Parameters = FsrsParameters.Of(values)! };
        Assert.Equal((Phase.Review, 1L), (Next(preset, CardState.New).Again.Phase, Next(preset, CardState.New).Again.IntervalDays));
    }

    [Fact]
    public void Where_there_are_steps_the_last_one_leads_to_a_day_however_short_the_memory()
    {
        var state = new CardState { Phase = Phase.Learning, StepsLeft = 1, Memory = new MemoryState(0.05f, 9), LastReviewDay = Today };
        Assert.Equal((Phase.Review, 1L), (Next(Preset.Default, state).Good.Phase, Next(Preset.Default, state).Good.IntervalDays));
    }

    [Theory]
    [InlineData(0.49f, 42336L)]
    [InlineData(0.5f, null)]
    public void Half_a_day_and_more_is_a_day(float days, long? seconds) =>
        Assert.Equal(seconds, Intervals([days, 1, 2, 3], stored: 1, Preset.Default with { RelearningSteps = StepList.None }).Lapse(1).Seconds);

    [Theory]
    [InlineData(46, 46)]
    [InlineData(49, 49)]
    [InlineData(50, 45)]
    public void A_good_answer_keeps_an_interval_that_its_spread_reaches(long stored, long good) =>
        Assert.Equal(good, Intervals([1, 20, 44.7f, 46.1f], stored).Pass(Rating.Good));

    [Fact]
    public void An_interval_that_grows_grows_whatever_the_spread_picks() =>
        Assert.Equal([11, 12, 13], new[] { Rating.Hard, Rating.Good, Rating.Easy }.Select(Intervals([1, 10.6f, 10.7f, 10.8f], stored: 10, factor: 0f).Pass));

    [Fact]
    public void Single_precision_takes_a_parameter_as_it_is_and_double_as_it_is_written()
    {
        var values = FsrsParameters.Default.Values.ToArray();
        values[0] = 0.123456789f;
        Assert.Equal(0.123456789f, new FsrsModel<float>(FsrsParameters.Of(values)!).First(Rating.Again).Stability);
        Assert.Equal(0.212, new FsrsModel<double>(FsrsParameters.Default).First(Rating.Again).Stability);
    }

    private static FsrsIntervals Intervals(float[] days, long stored, Preset? preset = null, float? factor = null) =>
        new(preset ?? Preset.Default, new IntervalFit(factor, 36500), [], days, stored, ShortTerm.Of(FsrsParameters.Default));

    private static Outcomes Next(Preset preset, CardState state) => Schedulers.Of(SchedulerName.Fsrs, preset).NextForEach(state, Today, Fuzz.None);
}
