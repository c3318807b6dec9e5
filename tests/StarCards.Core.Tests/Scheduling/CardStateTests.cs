using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.TestKit;

namespace StarCards.Core.Tests.Scheduling;

public sealed class CardStateTests
{
    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_day_is_due_from_the_day_on(int days, bool isDue) =>
        Assert.Equal(isDue, new CardState { Due = new DueOn(Some.Today.Plus(days)) }.IsDue(Some.Today, Some.Morning));

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_step_is_due_from_its_instant_on(int milliseconds, bool isDue) =>
        Assert.Equal(isDue, new CardState { Due = new DueAt(new Instant(Some.Morning.UnixMilliseconds + milliseconds)) }.IsDue(Some.Today, Some.Morning));

    [Fact]
    public void A_new_card_is_never_due() => Assert.False(CardState.New.IsDue(Some.Today, Some.Morning));

    [Theory]
    [InlineData(Phase.New, "new")]
    [InlineData(Phase.Learning, "learning")]
    [InlineData(Phase.Review, "review")]
    [InlineData(Phase.Relearning, "relearning")]
    public void A_phase_has_one_word(Phase phase, string word)
    {
        Assert.Equal(word, phase.Word());
        Assert.Equal(phase, Phases.FromWord(word));
        Assert.Null(Phases.FromWord(""));
    }

    [Theory]
    [InlineData(SchedulerName.Sm2, "sm2")]
    [InlineData(SchedulerName.Sm2Classic, "sm2-classic")]
    [InlineData(SchedulerName.Fsrs, "fsrs")]
    public void A_scheduler_has_one_word(SchedulerName name, string word)
    {
        Assert.Equal(word, name.Word());
        Assert.Equal(name, SchedulerNames.FromWord(word));
        Assert.Null(SchedulerNames.FromWord(""));
    }

    [Fact]
    public void A_step_ends_at_its_instant_until_the_rollover_and_from_there_on_the_next_day()
    {
        var untilRollover = Some.Calendar.NextRollover(Some.Morning).UnixSeconds - Some.Morning.UnixSeconds;
        Assert.Equal(new DueAt(Some.Morning.PlusSeconds(untilRollover - 1)), After(untilRollover - 1).Due);
        Assert.Equal(new DueOn(Some.Today.Plus(1)), After(untilRollover).Due);
        Assert.Equal(untilRollover, After(untilRollover).DelaySeconds);
    }

    [Theory]
    [InlineData(-1f)]
    [InlineData(StepList.LongestMinutes * 1.1f)]
    [InlineData(float.NaN)]
    public void A_step_lasts_no_less_than_nothing_and_no_longer_than_a_hundred_years(float minutes)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => StepList.OfMinutes(minutes));
        Assert.Equal(2, StepList.OfMinutes(0, StepList.LongestMinutes).Count);
    }

    private static CardState After(long delay) =>
        Decision.After(CardState.New, new Outcome(Phase.Learning, 0, delay, Ease: 0, Lapses: 0, StepsLeft: 1), Some.Morning, Some.Calendar, Fuzz.None);
}
