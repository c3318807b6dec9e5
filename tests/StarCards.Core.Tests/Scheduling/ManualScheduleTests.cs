using StarCards.Scheduling;
using StarCards.TestKit;

namespace StarCards.Core.Tests.Scheduling;

public sealed class ManualScheduleTests
{
    [Fact]
    public void A_graduated_card_keeps_its_interval_when_its_day_is_set()
    {
        var set = ManualSchedule.SetDue(Some.Graduated(interval: 10), 3, Some.Today, Preset.Default);
        Assert.Equal(Some.Graduated(interval: 10) with { Due = new DueOn(Some.Today.Plus(3)) }, set);
    }

    [Fact]
    public void Asked_for_the_days_become_its_interval() =>
        Assert.Equal(3, ManualSchedule.SetDue(Some.Graduated(interval: 10), 3, Some.Today, Preset.Default, resetsInterval: true).IntervalDays);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(7, 7)]
    public void A_new_card_graduates_with_the_days_as_its_interval_and_the_starting_ease(int days, long interval)
    {
        var set = ManualSchedule.SetDue(CardState.New, days, Some.Today, Preset.Default with { StartingEase = 2.3f });
        Assert.Equal(new CardState { Phase = Phase.Review, Due = new DueOn(Some.Today.Plus(days)), IntervalDays = interval, Ease = 2.3 }, set);
    }

    [Fact]
    public void A_relearning_card_leaves_its_steps()
    {
        var relearning = new CardState { Phase = Phase.Relearning, IntervalDays = 4, DelaySeconds = 600, StepsLeft = 1, Ease = 2.1 };
        var set = ManualSchedule.SetDue(relearning, 2, Some.Today, Preset.Default);
        Assert.Equal((Phase.Review, 4L, 0L, 0), (set.Phase, set.IntervalDays, set.DelaySeconds, set.StepsLeft));
    }

    [Fact]
    public void With_a_memory_state_the_interval_is_the_time_since_the_last_review()
    {
        var state = Some.Graduated(dueIn: 0, interval: 10) with { Memory = new MemoryState(10, 5) };
        Assert.Equal(13, ManualSchedule.SetDue(state, 3, Some.Today, Preset.Default).IntervalDays);
        Assert.Equal(1, ManualSchedule.SetDue(state with { LastReviewDay = Some.Today }, 0, Some.Today, Preset.Default).IntervalDays);
    }

    [Fact]
    public void A_graduated_card_keeps_its_ease_and_a_hundred_years_can_be_set()
    {
        var set = ManualSchedule.SetDue(Some.Graduated(ease: 2.1), ManualSchedule.MostDays, Some.Today, Preset.Default with { StartingEase = 2.7f });
        Assert.Equal((2.1, new DueOn(Some.Today.Plus(36500))), (set.Ease, set.Due));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(36501)]
    public void A_day_out_of_range_is_refused_with_the_range(int days) =>
        Assert.Equal(
            FormattableString.Invariant($"a card cannot be due in {days} days; the range is 0 (today) to 36500"),
            Assert.Throws<UserException>(() => ManualSchedule.SetDue(CardState.New, days, Some.Today, Preset.Default)).Message);

    [Fact]
    public void Forgetting_keeps_only_what_was_counted() =>
        Assert.Equal(
            new CardState { Reps = 3, Lapses = 2 },
            ManualSchedule.Forget(Some.Graduated() with { Lapses = 2, Memory = new MemoryState(3, 3) }, Some.Morning));

    [Fact]
    public void A_review_that_was_asked_for_early_counts_what_was_waited()
    {
        var state = Some.Graduated(dueIn: 6, interval: 10);
        Assert.Equal(10, Schedulers.Early(SchedulerName.Sm2, Preset.Default).NextForEach(state, Some.Today, new Fuzz(7)).Good.IntervalDays);
        Assert.Equal(25, Schedulers.Of(SchedulerName.Sm2, Preset.Default).NextForEach(state, Some.Today, Fuzz.None).Good.IntervalDays);
        Assert.Equal(SchedulerName.Fsrs, Schedulers.Early(SchedulerName.Fsrs, Preset.Default).Name);
        Assert.Equal(SchedulerName.Sm2Classic, Schedulers.Early(SchedulerName.Sm2Classic, Preset.Default).Name);
    }
}
