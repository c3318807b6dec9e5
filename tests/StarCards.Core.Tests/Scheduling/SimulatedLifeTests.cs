using StarCards.Scheduling;
using StarCards.Scheduling.Simulating;
using StarCards.TestKit;

namespace StarCards.Core.Tests.Scheduling;

public sealed class SimulatedLifeTests
{
    private static readonly CardState TenDays = new() { Phase = Phase.Review, IntervalDays = 10, Ease = 2.5, Memory = new MemoryState(10, 5) };

    [Fact]
    public void Each_answer_gives_an_outcome_and_the_next_begins_there()
    {
        var life = new SimulatedLife(SchedulerName.Sm2, Preset.Default, Fuzz.None);
        SimulatedAnswer[] answers = [new(3, 0), new(3, 0), new(3, 0), new(3, 0)];
        Assert.Equal([(600L, 0L), (null, 1L), (null, 3L), (null, 8L)], life.Play(CardState.New, answers).Select(outcome => (outcome.DelaySeconds, outcome.IntervalDays)));
    }

    [Theory]
    [InlineData(4, 30)]
    [InlineData(0, 25)]
    [InlineData(-4, 25)]
    public void Sm2_rewards_lateness_and_counts_early_as_on_time(int daysLate, long days) =>
        Assert.Equal(days, Only(SchedulerName.Sm2, TenDays, new SimulatedAnswer(3, daysLate)).IntervalDays);

    [Theory]
    [InlineData(4, 14)]
    [InlineData(-3, 7)]
    [InlineData(-10, 0)]
    [InlineData(-50, 0)]
    public void Fsrs_counts_the_days_since_the_last_review_and_never_fewer_than_none(int daysLate, int elapsed) =>
        Assert.Equal(Fsrs(TenDays with { LastReviewDay = Some.Today.Plus(-elapsed) }), Only(SchedulerName.Fsrs, TenDays, new SimulatedAnswer(3, daysLate)).Memory);

    [Theory]
    [InlineData(600, 0)]
    [InlineData(86399, 0)]
    [InlineData(172800, 2)]
    public void A_step_counts_the_whole_days_that_it_took(long seconds, int elapsed)
    {
        var onStep = new CardState { Phase = Phase.Learning, StepsLeft = 1, DelaySeconds = seconds, Memory = new MemoryState(2, 5) };
        Assert.Equal(Fsrs(onStep with { LastReviewDay = Some.Today.Plus(-elapsed) }), Only(SchedulerName.Fsrs, onStep, new SimulatedAnswer(3, 0)).Memory);
    }

    [Fact]
    public void Ratings_of_sm2_classic_are_grades() =>
        Assert.Equal(2.6, Only(SchedulerName.Sm2Classic, CardState.New, new SimulatedAnswer(5, 0)).Ease, 1e-9);

    private static MemoryState? Fsrs(CardState state) => Schedulers.Of(SchedulerName.Fsrs, Preset.Default).NextForEach(state, Some.Today, Fuzz.None).Good.Memory;

    private static Outcome Only(SchedulerName name, CardState start, SimulatedAnswer answer) => Assert.Single(new SimulatedLife(name, Preset.Default, Fuzz.None).Play(start, [answer]));
}
