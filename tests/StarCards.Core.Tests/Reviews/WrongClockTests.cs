using StarCards.Core.Tests.Scheduling;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.TestKit;

namespace StarCards.Core.Tests.Reviews;

/// <summary>A clock ran a month ahead while a card was rated, and was put right.</summary>
public sealed class WrongClockTests
{
    private const int Ahead = 30;

    [Fact]
    public void A_day_that_is_set_stands_over_the_review_dated_ahead()
    {
        var log = RatedAhead().SetDue(2);
        Assert.Equal((new DueOn(Some.Today.Plus(2)), Some.Today), (log.State.Due, log.State.LastReviewDay));
        log.Wait(2).Rate(Rating.Good);
        Assert.Equal((Some.Today.Plus(2), 3), (log.State.LastReviewDay, log.State.Reps));
        log.Wait(Ahead);
        Assert.Equal(3, log.State.Reps);
    }

    [Fact]
    public void Forgotten_progress_does_not_come_back_on_the_day_of_the_review_dated_ahead()
    {
        var log = RatedAhead();
        log.Add(new ManuallySet(ManualOperation.ForgetProgress, ManualSchedule.Forget(log.State, log.Now)));
        Assert.Equal(Phase.New, log.State.Phase);
        log.Rate(Rating.Good);
        Assert.Equal((Phase.Learning, 3), (log.State.Phase, log.State.Reps));
    }

    [Fact]
    public void Undo_takes_back_what_was_done_after_it_and_then_it()
    {
        var log = RatedAhead();
        var misdated = log.State;
        log.SetDue(2).Undo();
        Assert.Equal(misdated, log.State);
        log.Undo();
        Assert.Equal(1, log.State.Reps);
    }

    [Fact]
    public void Redo_brings_back_what_was_dated_ahead_and_undone_in_time()
    {
        var log = RatedAhead().Wait(Ahead).Rate(Rating.Hard).Wait(-Ahead);
        var misdated = log.State;
        log.Undo();
        Assert.Equal(2, log.State.Reps);
        log.Redo();
        Assert.Equal(misdated, log.State);
    }

    [Fact]
    public void Another_scheduler_leaves_it_out_too()
    {
        var log = RatedAhead().SetDue(2).Set("scheduler", "fsrs");
        Assert.Equal(new DueOn(Some.Today.Plus(2)), log.State.Due);
    }

    [Fact]
    public void What_another_machine_rated_after_the_day_was_set_stands()
    {
        var log = RatedAhead().SetDue(2);
        var elsewhere = log.Events.Select(logged => logged.At > Some.Morning.PlusSeconds(86400) ? logged with { Machine = "elsewhere" } : logged).ToList();
        Assert.Equal(Some.Today.Plus(Ahead), Schedule.FoldCard(elsewhere).State.LastReviewDay);
    }

    [Fact]
    public void What_the_phone_counts_is_its_own_and_stands_too()
    {
        var log = RatedAhead().SetDue(2);
        var fromPhone = log.Events.Select(logged => logged.At > Some.Morning.PlusSeconds(86400) ? logged with { Origin = Origin.Phone } : logged).ToList();
        Assert.Equal(Some.Today.Plus(Ahead), Schedule.FoldCard(fromPhone).State.LastReviewDay);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(60, false)]
    [InlineData(61, true)]
    public void Clocks_may_differ_by_a_minute(int seconds, bool isAhead) => Assert.Equal(isAhead, WrongClock.IsAhead(Some.Morning.PlusSeconds(seconds), Some.Morning));

    private static SomeLog RatedAhead() => new SomeLog().Rate(Rating.Good).Wait(Ahead).Rate(Rating.Easy).Wait(-Ahead);
}
