using StarCards.Phone;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Core.Tests.Phone;

/// <summary>What of a package's card is news, and what is not.</summary>
public sealed class CardNewsTests
{
    private static readonly PackageCard Reviewed = PhoneExample.On(
        PhoneExample.Review(4, PhoneExample.Today.Plus(4), 2),
        PhoneExample.Row(4200, Rating.Good, -600),
        PhoneExample.Row(3600, Rating.Good, 4, 2500));

    [Fact]
    public void A_row_that_tells_everything_needs_no_adopted_state()
    {
        var news = PhoneExample.News(Reviewed);

        Assert.Equal([EventKind.Review, EventKind.Review], news.Select(logged => logged.What.Kind));
        Assert.Equal(Reviewed.State with { LastReviewAt = PhoneExample.Ago(3600), LastReviewDay = PhoneExample.Today }, Schedule.FoldCard([.. news]).State);
    }

    [Fact]
    public void A_due_day_that_no_row_tells_is_adopted_at_the_last_row()
    {
        var moved = Reviewed with { State = Reviewed.State with { Due = new DueOn(PhoneExample.Today.Plus(5)) } };
        var news = PhoneExample.News(moved);

        Assert.Equal(PhoneExample.Ago(3600), news.Single(logged => logged.What is StateAdopted).At);
        Assert.Equal(new DueOn(PhoneExample.Today.Plus(5)), Schedule.FoldCard([.. news]).State.Due);
        Assert.Empty(PhoneExample.News(moved, news, PhoneExample.Said()));
    }

    [Fact]
    public void Undoing_the_last_row_here_voids_what_was_adopted_behind_it_and_it_does_not_come_back()
    {
        var moved = Reviewed with { State = Reviewed.State with { Due = new DueOn(PhoneExample.Today.Plus(5)) } };
        var log = PhoneExample.News(moved).ToList();
        log.Add(PhoneExample.Here(10, new Retracted(log.Last(logged => logged.What is Reviewed).Id)));

        Assert.Equal(Phase.Learning, Schedule.FoldCard(log).State.Phase);
        Assert.Empty(PhoneExample.News(moved, log, PhoneExample.Said()));
    }

    [Fact]
    public void A_later_review_here_stands()
    {
        var here = PhoneExample.Here(600, new Reviewed(new RatedAnswer(Rating.Easy, 1), Phase.Review, SchedulerName.Sm2, PhoneExample.Review(20, PhoneExample.Today.Plus(20), 3)));
        var news = PhoneExample.News(Reviewed, [here]);

        Assert.Equal(20, Schedule.FoldCard([.. news, here]).State.IntervalDays);
    }

    [Fact]
    public void A_card_without_rows_and_without_progress_says_nothing() => Assert.Empty(PhoneExample.News(PhoneExample.On(CardState.New)));

    [Fact]
    public void A_schedule_without_rows_is_adopted_at_the_time_of_the_card() =>
        Assert.Equal(PhoneExample.Ago(60), PhoneExample.News(PhoneExample.On(PhoneExample.Review(4, PhoneExample.Today, 3))).Single().At);

    [Fact]
    public void What_the_last_package_said_already_does_not_undo_what_was_done_here()
    {
        var suspended = Reviewed with { IsSuspended = true, Flag = 2 };
        var first = PhoneExample.News(suspended).ToList();
        first.Add(PhoneExample.Here(30, new Unsuspended()));
        first.Add(PhoneExample.Here(20, new Flagged(0)));

        Assert.Empty(PhoneExample.News(suspended, first, PhoneExample.Said(isSuspended: true, flag: 2)));
    }

    [Fact]
    public void A_mark_that_differs_from_what_was_said_is_news_at_the_time_of_the_card()
    {
        var news = PhoneExample.News(Reviewed with { IsSuspended = true, Flag = 2 }, [], PhoneExample.Said());

        Assert.Equal([PhoneExample.Ago(60), PhoneExample.Ago(60)], news.Where(logged => logged.What is Suspended or Flagged).Select(logged => logged.At));
    }

    [Fact]
    public void A_learning_step_of_a_day_is_no_graduation()
    {
        var card = PhoneExample.On(
            PhoneExample.Review(1, PhoneExample.Today.Plus(1), 2),
            PhoneExample.Row(90_000, Rating.Good, 1),
            PhoneExample.Row(3600, Rating.Good, 1, 2500));
        var first = (Reviewed)PhoneExample.News(card)[0].What;

        Assert.Equal((Phase.Learning, 86_400L), (first.After.Phase, first.After.DelaySeconds));
    }

    [Fact]
    public void A_difficulty_is_no_ease()
    {
        var card = PhoneExample.On(
            PhoneExample.Review(9, PhoneExample.Today.Plus(9), 2, 2.35) with { Memory = new MemoryState(9, 5) },
            PhoneExample.Row(90_000, Rating.Hard, 4, 2350, PackageReviewKind.Review),
            PhoneExample.Row(3600, Rating.Good, 9, 986, PackageReviewKind.Review));
        var last = PhoneExample.News(card).Select(logged => logged.What).OfType<Reviewed>().Last();

        Assert.Equal((2.35, SchedulerName.Fsrs), (last.After.Ease, last.Scheduler));
    }

    [Fact]
    public void A_cram_is_practice_and_a_reset_forgets()
    {
        var card = PhoneExample.On(
            CardState.New with { Reps = 1 },
            PhoneExample.Row(4000, Rating.Good, 4, 2500),
            PhoneExample.Row(3600, Rating.Again, 0, 0, PackageReviewKind.Filtered),
            PhoneExample.Row(3000, null, 0, 0, PackageReviewKind.Manual));
        var news = PhoneExample.News(card);

        Assert.Equal([EventKind.Review, EventKind.Practice, EventKind.Manual], news.Select(logged => logged.What.Kind));
        Assert.Equal(Phase.New, Schedule.FoldCard([.. news]).State.Phase);
    }

    [Fact]
    public void A_review_of_ours_that_moved_there_unnoticed_is_the_same_review()
    {
        var ours = PhoneExample.Here(3600, new Reviewed(new RatedAnswer(Rating.Good, 1), Phase.New, SchedulerName.Sm2, PhoneExample.Review(4, PhoneExample.Today.Plus(4), 1)));
        var moved = new PackageReview(ours.At.UnixMilliseconds + 1, new Instant(ours.At.UnixMilliseconds + 1), Rating.Good, 4, 2500, 1, PackageReviewKind.Learning);
        var card = PhoneExample.On(PhoneExample.Review(4, PhoneExample.Today.Plus(4), 1), moved);
        var moves = MovedRows.Of(card, [ours]);

        Assert.Equal([new MovedReview(ours.Id, moved.Number)], moves);
        Assert.Empty(PhoneExample.News(MovedRows.Settle(card, moves), [ours]));
    }
}
