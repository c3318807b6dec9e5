using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.TestKit;

namespace StarCards.Core.Tests.Scheduling;

/// <summary>The fold: what the log says of a card.</summary>
public sealed class ScheduleTests
{
    private const Rating Again = Rating.Again;
    private const Rating Good = Rating.Good;

    [Fact]
    public void The_recorded_decision_is_the_state_whoever_made_it()
    {
        var decided = Some.Graduated(dueIn: 17, interval: 99) with { LastReviewAt = null, LastReviewDay = null };
        var log = new SomeLog().RateWhenDue(Good, Good).Add(new Reviewed(new RatedAnswer(Good, 1), Phase.Review, SchedulerName.Sm2, decided), origin: Origin.Phone);
        Assert.Equal(decided with { LastReviewAt = log.Events[^1].At, LastReviewDay = log.Events[^1].Day }, log.State);
    }

    [Fact]
    public void Another_scheduler_decides_the_ratings_anew_once()
    {
        var sm2 = new SomeLog().RateWhenDue(Good, Good, Good, Good, Again, Good);
        var fsrs = new SomeLog().Set("scheduler", "fsrs").RateWhenDue(Good, Good, Good, Good, Again, Good);
        var changed = new SomeLog().RateWhenDue(Good, Good, Good, Good, Again, Good).Set("scheduler", "fsrs");
        Assert.Null(sm2.State.Memory);
        Assert.NotNull(changed.State.Memory);
        Assert.Equal(Phase.Review, changed.State.Phase);
        Assert.Equal(sm2.State.LastReviewDay, changed.State.LastReviewDay);
        Assert.NotEqual(sm2.State.Due, changed.State.Due);
        Assert.Equal(fsrs.State.Reps, changed.State.Reps);
    }

    [Fact]
    public void After_the_change_recorded_decisions_win_again()
    {
        var log = new SomeLog().RateWhenDue(Good, Good, Good).Set("scheduler", "fsrs").RateWhenDue(Good);
        Assert.Equal(((Reviewed)log.Events[^1].What).After, log.State);
    }

    [Fact]
    public void Taking_the_change_back_gives_the_old_schedule_back()
    {
        var log = new SomeLog().RateWhenDue(Good, Good, Good);
        var before = log.State;
        Assert.NotEqual(before, log.Set("scheduler", "sm2-classic").State);
        Assert.Equal(before, log.Undo().State);
    }

    [Fact]
    public void Sm2_classic_takes_the_first_rating_of_a_day_and_leaves_the_drill()
    {
        var log = new SomeLog().RateWhenDue(Good, Good, Good, Good).Set("scheduler", "sm2-classic");
        Assert.Equal((3, 15L), (log.State.Repetitions, log.State.IntervalDays));
    }

    [Fact]
    public void A_replayed_step_ends_at_its_instant_and_one_of_days_on_its_day()
    {
        var log = new SomeLog().Set("learningSteps", "10,2880").Rate(Good).Set("scheduler", "fsrs");
        Assert.Equal(new DueOn(Some.Today.Plus(2)), log.State.Due);
        log.Wait(2).Rate(Again).Set("scheduler", "sm2");
        Assert.Equal(new DueAt(log.Events[^2].At.PlusSeconds(600)), log.State.Due);
    }

    [Fact]
    public void A_rule_that_changes_without_changing_who_decides_waits_for_the_next_review()
    {
        var log = new SomeLog().RateWhenDue(Good, Good, Good);
        var before = log.State;
        Assert.Equal(before, log.Set("intervalModifier", "2").State);
        Assert.Equal(2 * 8 - 1, log.RateWhenDue(Good).State.IntervalDays);
    }

    [Theory]
    [InlineData("1,10", "1,5,20", 1, 2)]
    [InlineData("1,10", "0.5", 1, 1)]
    [InlineData("1,10", "2,3,4", 1, 3)]
    [InlineData("1,10", "1,10,100", 2, 3)]
    [InlineData("1,10", "0,10", 2, 2)]
    public void Other_steps_leave_those_that_are_longer_than_the_last_one_passed(string from, string to, int leftBefore, int leftAfter)
    {
        var log = new SomeLog().Set("learningSteps", from);
        log.Rate(leftBefore == 1 ? Good : Again);
        Assert.Equal(leftBefore, log.State.StepsLeft);
        Assert.Equal(leftAfter, log.Set("learningSteps", to).State.StepsLeft);
    }

    [Fact]
    public void Other_parameters_make_another_memory_and_move_no_day()
    {
        var log = new SomeLog().Set("scheduler", "fsrs").RateWhenDue(Good, Good, Good);
        var before = log.State;
        var parameters = Preset.Default.Text("parameters").Replace("2.3065", "4.5", StringComparison.Ordinal);
        var after = log.Set("parameters", parameters).State;
        Assert.Equal(before with { Memory = after.Memory }, after);
        Assert.NotEqual(before.Memory, after.Memory);
        Assert.Equal(before, log.Set("parameters", null).State);
    }

    [Fact]
    public void A_memory_that_the_phone_did_not_record_is_computed_from_the_ratings()
    {
        var here = new SomeLog().Set("scheduler", "fsrs").RateWhenDue(Good, Good, Good);
        var phone = new SomeLog().Set("scheduler", "fsrs");
        foreach (var logged in here.Events.Skip(1))
        {
            var reviewed = (Reviewed)logged.What;
            phone.Add(reviewed with { After = reviewed.After with { Memory = null } }, origin: Origin.Phone, at: logged.At);
        }

        Assert.Equal(here.State, phone.State);
    }

    [Fact]
    public void Of_a_history_whose_start_is_missing_interval_and_ease_are_taken()
    {
        var log = new SomeLog().Set("scheduler", "fsrs")
            .Add(new Reviewed(new RatedAnswer(Good, 1), Phase.Review, SchedulerName.Sm2, Some.Graduated(dueIn: 10)), origin: Origin.Phone);
        Assert.Equal(new MemoryState(10f, 6.914f), log.State.Memory);
    }

    [Fact]
    public void An_adopted_state_holds_until_the_review_of_its_instant_is_retracted()
    {
        var log = new SomeLog().RateWhenDue(Good, Good);
        var review = log.Events[^1];
        var decided = log.State;
        log.Add(new StateAdopted(Some.Graduated(dueIn: 33)), origin: Origin.Phone, at: review.At);
        Assert.Equal(new DueOn(Some.Today.Plus(33)), log.State.Due);
        log.Retract(review);
        Assert.Equal(Phase.Learning, log.State.Phase);
        log.Retract(log.Events[^1]);
        Assert.Equal(new DueOn(Some.Today.Plus(33)), log.State.Due);
        Assert.NotEqual(decided, log.State);
    }

    [Fact]
    public void Events_out_of_order_are_folded_in_order()
    {
        var log = new SomeLog().RateWhenDue(Good, Good, Good);
        Assert.Equal(log.Progress.State, Schedule.FoldCard([.. log.Events.Reverse()]).State);
    }

    [Fact]
    public void A_forgotten_card_is_new_under_every_scheduler()
    {
        var log = new SomeLog().RateWhenDue(Good, Good, Again);
        log.Add(new ManuallySet(ManualOperation.ForgetProgress, ManualSchedule.Forget(log.State, log.Now)));
        Assert.Equal(CardState.New with { Reps = 3, Lapses = 1 }, log.State);
        Assert.Equal(CardState.New with { Reps = 3, Lapses = 1 }, log.Set("scheduler", "fsrs").State);
    }

    [Fact]
    public void A_day_set_by_hand_stays_set_under_another_scheduler()
    {
        var log = new SomeLog().RateWhenDue(Good, Good, Good);
        log.Add(new ManuallySet(ManualOperation.SetDue, ManualSchedule.SetDue(log.State, 5, Some.Today.Plus(1), Preset.Default)));
        Assert.Equal(new DueOn(Some.Today.Plus(6)), log.State.Due);
        Assert.Equal(new DueOn(Some.Today.Plus(6)), log.Set("scheduler", "fsrs").State.Due);
        Assert.NotNull(log.State.Memory);
    }

    [Fact]
    public void A_setting_of_another_version_changes_nothing()
    {
        var log = new SomeLog().Set("scheduler", "fsrs-9").Set("startingEase", "77").Set("theme", "dark");
        Assert.Equal(SchedulerChoice.Default, SchedulerChoice.Of(log.Events));
    }

    [Fact]
    public void A_setting_without_a_value_is_the_default_again()
    {
        var log = new SomeLog().Set("scheduler", "fsrs").Set("easyDays", "9");
        Assert.Equal(new SchedulerChoice(SchedulerName.Fsrs, Preset.Default with { EasyDays = 9 }), SchedulerChoice.Of(log.Events));
        Assert.Equal(SchedulerChoice.Default, SchedulerChoice.Of(log.Set("scheduler", null).Set("easyDays", null).Events));
    }

    [Fact]
    public void The_whole_log_at_once_says_the_same_and_counts_the_cards_that_moved()
    {
        var log = new SomeLog().RateWhenDue(Good, Good, Good);
        var before = Schedule.Fold(log.Events);
        var after = Schedule.Fold(log.Set("scheduler", "fsrs").Events);
        Assert.Equal(log.State, Assert.Single(after).Value.State);
        Assert.Equal(1, Schedule.CardsMoved(before, after));
        Assert.Equal(0, Schedule.CardsMoved(after, after));
    }

    [Fact]
    public void A_setting_that_leaves_the_steps_leaves_a_card_on_them_where_it_is_in_whatever_order_they_are()
    {
        var log = new SomeLog().Set("learningSteps", "10,1,1").Rate(Good);
        Assert.Equal(2, log.State.StepsLeft);
        Assert.Equal(2, log.Set("easyDays", "9").State.StepsLeft);
    }

    [Fact]
    public void Other_steps_count_under_fsrs_too_and_parameters_of_fsrs_under_no_other()
    {
        Assert.Equal(2, new SomeLog().Set("scheduler", "fsrs").Rate(Good).Set("learningSteps", "1,5,20").State.StepsLeft);
        var parameters = Preset.Default.Text("parameters").Replace("2.3065", "4.5", StringComparison.Ordinal);
        Assert.Null(new SomeLog().RateWhenDue(Good, Good).Set("parameters", parameters).State.Memory);
    }

    [Fact]
    public void A_replayed_step_of_a_day_ends_on_its_day() =>
        Assert.Equal(new DueOn(Some.Today.Plus(1)), new SomeLog().Set("learningSteps", "10,1440").Rate(Good).Set("scheduler", "fsrs").State.Due);

    [Fact]
    public void Under_another_scheduler_a_day_set_by_hand_keeps_the_ease_of_the_ratings_and_a_new_card_has_that_of_the_day()
    {
        SomeLog Rated() => new SomeLog().RateWhenDue(Good, Good, Rating.Hard);
        var ease = Rated().Set("scheduler", "sm2-classic").State.Ease;
        Assert.NotEqual(Rated().State.Ease, ease);
        Assert.Equal(ease, Rated().SetDue(5).Set("scheduler", "sm2-classic").State.Ease);
        Assert.Equal(2.5, new SomeLog().SetDue(5).Set("scheduler", "fsrs").State.Ease);
    }

    [Fact]
    public void A_memory_that_came_with_an_adopted_state_is_kept_and_one_that_did_not_is_that_of_the_ratings()
    {
        var memory = new MemoryState(7, 3);
        var with = new StateAdopted(Some.Graduated(dueIn: 9) with { Memory = memory });
        var without = new StateAdopted(Some.Graduated(dueIn: 9));
        var rated = new SomeLog().Set("scheduler", "fsrs").RateWhenDue(Good, Good).State.Memory;
        Assert.Equal(memory, new SomeLog().Set("scheduler", "fsrs").RateWhenDue(Good, Good).Add(with).State.Memory);
        Assert.Equal(rated, new SomeLog().Set("scheduler", "fsrs").RateWhenDue(Good, Good).Add(without).State.Memory);
        Assert.Null(new SomeLog().RateWhenDue(Good, Good).Add(without).State.Memory);
        Assert.Equal(memory, new SomeLog().RateWhenDue(Good, Good).Add(with).Set("scheduler", "fsrs").State.Memory);
        Assert.Equal(rated, new SomeLog().RateWhenDue(Good, Good).Add(without).Set("scheduler", "fsrs").State.Memory);
        Assert.Null(new SomeLog().Set("scheduler", "fsrs").Add(new StateAdopted(CardState.New)).State.Memory);
    }

    [Fact]
    public void Other_parameters_keep_the_memory_that_came_with_an_adopted_state()
    {
        var memory = new MemoryState(7, 3);
        var parameters = Preset.Default.Text("parameters").Replace("2.3065", "4.5", StringComparison.Ordinal);
        var log = new SomeLog().Set("scheduler", "fsrs").RateWhenDue(Good).Add(new StateAdopted(Some.Graduated(dueIn: 9) with { Memory = memory }));
        Assert.Equal(memory, log.Set("parameters", parameters).State.Memory);
        var without = new SomeLog().Set("scheduler", "fsrs").RateWhenDue(Good).Add(new StateAdopted(Some.Graduated(dueIn: 9)));
        Assert.NotNull(without.Set("parameters", parameters).State.Memory);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Of_a_recorded_decision_that_lacks_the_time_of_its_rating_the_event_says_it(bool hasInstant, bool hasDay)
    {
        var decided = Some.Graduated() with { LastReviewAt = hasInstant ? new Instant(5) : null, LastReviewDay = hasDay ? Some.Today.Plus(-9) : null };
        var log = new SomeLog().Add(new Reviewed(new RatedAnswer(Good, 1), Phase.Review, SchedulerName.Sm2, decided), origin: Origin.Phone);
        Assert.Equal((Some.Morning, Some.Today), (log.State.LastReviewAt, log.State.LastReviewDay));
        var complete = decided with { LastReviewAt = new Instant(5), LastReviewDay = Some.Today.Plus(-9) };
        Assert.Equal(complete, new SomeLog().Add(new Reviewed(new RatedAnswer(Good, 1), Phase.Review, SchedulerName.Sm2, complete)).State);
    }

    [Fact]
    public void Marks_come_and_go_and_tags_stand_in_order()
    {
        var log = new SomeLog().Add(new Suspended()).Add(new Tagged("b")).Add(new Tagged("a")).Add(new Tagged("c")).Add(new Tagged("a"));
        Assert.Equal(["a", "b", "c"], log.Progress.Tags);
        Assert.True(log.Progress.IsSuspended);
        log.Add(new Unsuspended()).Add(new Untagged("b")).Add(new Buried());
        Assert.Equal(["a", "c"], log.Progress.Tags);
        Assert.False(log.Progress.IsSuspended);
        Assert.True(log.Progress.IsBuriedOn(Some.Today) && !log.Progress.IsBuriedOn(Some.Today.Plus(1)));
        Assert.Null(log.Add(new Unburied()).Progress.BuriedOn);
    }
}
