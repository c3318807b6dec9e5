using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Scheduling.Fsrs;

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

    private static Outcomes Next(Preset preset, CardState state) => Schedulers.Of(SchedulerName.Fsrs, preset).NextForEach(state, Today, Fuzz.None);
}
