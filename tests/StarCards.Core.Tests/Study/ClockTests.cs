using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Study;
using static StarCards.Core.Tests.Study.QueueSpec;
using static StarCards.Core.Tests.Study.SomeCards;

namespace StarCards.Core.Tests.Study;

/// <summary>Clocks that were wrong, rollover hours that change, nights and travel.</summary>
public sealed class ClockTests
{
    [Fact]
    public void A_step_brought_along_from_yesterday_is_shown_first_and_takes_one_place()
    {
        var limits = StudyLimits.Default with { ReviewsPerDay = 1 };
        Assert.Equal([1], Queue([Step(1, -600, ratedDaysAgo: 1), Review(2)], limits).Shown());
        Assert.Equal([1, 2], Queue([Step(1, -5), Review(2)], limits).Shown());
    }

    [Fact]
    public void A_step_that_ends_past_the_rollover_is_not_todays()
    {
        var night = At("2026-11-24T03:50:00+01:00");
        var queue = Queue([New(1)], now: night);
        Assert.Equal(Today, queue.Today);
        Assert.Null(queue.Answered(New(1).Id, Soon(15, night), night).Next(night));
        Assert.Equal(1, queue.Answered(New(1).Id, Soon(5, night), night).Next(night)!.Note.Order);
    }

    [Fact]
    public void A_step_dated_by_a_clock_that_ran_ahead_waits_for_its_instant_and_says_so()
    {
        var ahead = Now.PlusSeconds(30 * 86400);
        var card = New(1).In(StepState(10, ahead) with { LastReviewDay = Today.Plus(30) });
        var queue = Queue([card, Review(2, 60)]);
        Assert.Null(queue.Next(Now));
        Assert.Equal(new DueAt(ahead.PlusSeconds(600)), queue.NextDue(Now));
        Assert.Contains("a clock was wrong", queue.ReasonFor(card.Id)!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clock_that_jumps_back_a_year_leaves_only_new_cards_and_takes_nothing_away()
    {
        var yearAgo = Now.PlusSeconds(-365 * 86400);
        Assert.Equal([3], Queue([Review(1), Step(2, 5), New(3)], now: yearAgo).Shown(yearAgo));
        Assert.Equal([2, 1, 3], Queue([Review(1), Step(2, -5), New(3)]).Shown());
    }

    [Theory]
    [InlineData(0, "2026-11-24")]
    [InlineData(4, "2026-11-23")]
    [InlineData(23, "2026-11-23")]
    public void Another_rollover_hour_moves_today_and_the_day_that_a_card_is_due_stays(int hour, string today)
    {
        var calendar = Berlin with { RolloverHour = hour };
        var night = At("2026-11-24T01:00:00+01:00");
        var queue = StudyQueue.Build([Review(1, 1)], TodaysReviews.None, StudyLimits.Default, night, calendar);
        Assert.Equal(StudyDay.Parse(today), queue.Today);
        Assert.Equal(today == "2026-11-24" ? 1 : 0, queue.Counts(night).Due);
    }

    [Fact]
    public void After_a_flight_west_what_was_done_on_the_day_as_lived_still_counts_for_that_day()
    {
        var honolulu = new StudyCalendar(TimeZoneInfo.FindSystemTimeZoneById("Pacific/Honolulu"));
        var log = new[] { New(1).Rated(Phase.New) };
        var landed = Now.PlusSeconds(8 * 3600);
        Assert.Equal(Today, honolulu.DayOf(landed));
        var limits = StudyLimits.Default with { NewPerDay = 1 };
        var queue = StudyQueue.Build([New(2)], TodaysReviews.Of(log, honolulu.DayOf(landed), [New(1)]), limits, landed, honolulu);
        Assert.Equal(0, queue.Counts(landed).New);
    }
}
