using StarCards.Scheduling;
using StarCards.Study;
using static StarCards.Core.Tests.Study.QueueSpec;
using static StarCards.Core.Tests.Study.SomeCards;

namespace StarCards.Core.Tests.Study;

/// <summary>What the queue shows, answer by answer.</summary>
public sealed class StudyQueueTests
{
    [Fact]
    public void A_step_that_has_ended_comes_first_then_the_day_then_one_that_ends_within_20_minutes() =>
        Assert.Equal([3, 1, 2], Queue([New(1), Step(2, 19), Step(3, -1), Step(4, 21)]).Shown());

    [Fact]
    public void A_step_beyond_the_next_20_minutes_waits_for_its_time()
    {
        var queue = Queue([Step(1, 21)]);
        Assert.Null(queue.Next(Now));
        Assert.Equal(Id(1), queue.Next(Now.PlusSeconds(60))!.Id.Note);
        Assert.Equal(new DueAt(Now.PlusSeconds(21 * 60)), queue.NextDue(Now));
    }

    [Fact]
    public void A_card_that_was_just_rated_comes_back_when_its_step_ends()
    {
        var queue = Queue([New(1), New(2), New(3)]);
        queue = queue.Answered(queue.Next(Now)!.Id, Soon(1), Now);
        Assert.Equal(2, queue.Next(Now.PlusSeconds(30))!.Note.Order);
        Assert.Equal(1, queue.Next(Now.PlusSeconds(60))!.Note.Order);
        Assert.Equal(1, queue.Next(Now.PlusSeconds(60))!.Progress.State.Reps);
    }

    [Fact]
    public void With_nothing_but_steps_left_the_same_card_is_not_shown_twice_running()
    {
        var queue = Queue([Step(1, 1), Step(2, 5)]);
        var again = queue.Answered(queue.Next(Now)!.Id, Soon(1), Now);
        Assert.Equal(2, again.Next(Now)!.Note.Order);
    }

    [Fact]
    public void With_one_card_left_it_is_shown_again_although_its_step_has_not_ended()
    {
        var queue = Queue([New(1)]).Answered(New(1).Id, Soon(10), Now);
        Assert.Equal(1, queue.Next(Now)!.Note.Order);
        Assert.Null(queue.Answered(New(1).Id, Later(New(1)), Now).Next(Now));
    }

    [Fact]
    public void Going_back_is_keeping_the_queue_from_before()
    {
        var queue = Queue([New(1), New(2)]);
        _ = queue.Answered(New(1).Id, Later(New(1)), Now);
        Assert.Equal([1, 2], queue.Shown());
    }

    [Fact]
    public void A_card_put_off_comes_after_all_others_and_a_suspended_one_no_more()
    {
        var queue = Queue([New(1), New(2), New(3), New(4, draft: true), Step(5, -1)]);
        Assert.Equal([5, 2, 3, 4, 1], queue.Postponed(New(1).Id).Shown());
        Assert.Equal([1, 2, 3, 4, 5], queue.Postponed(New(5).Id).Shown());
        Assert.Equal([5, 1, 3, 4], queue.Without(New(2).Id).Shown());
        Assert.Equal(queue.Counts(Now), queue.Postponed(New(1).Id).Postponed(New(5).Id).Counts(Now));
    }

    [Fact]
    public void An_answer_that_suspends_or_buries_the_card_takes_it_out()
    {
        var queue = Queue([New(1)]);
        Assert.Null(queue.Answered(New(1).Id, Soon(1) with { IsSuspended = true }, Now).Next(Now.PlusSeconds(60)));
        Assert.Null(queue.Answered(New(1).Id, Soon(1) with { BuriedOn = Today }, Now).Next(Now.PlusSeconds(60)));
    }

    [Fact]
    public void A_card_that_is_not_there_changes_nothing()
    {
        var queue = Queue([New(1)]);
        Assert.Same(queue, queue.Answered(New(9).Id, Soon(1), Now));
        Assert.Same(queue, queue.Postponed(New(9).Id));
        Assert.Equal([1], queue.Without(New(9).Id).Shown());
    }

    [Fact]
    public void The_counts_say_what_is_left()
    {
        var queue = Queue([Review(1), Review(2), New(3), New(4, draft: true), Step(5, 20), Step(6, 21), LongStep(7)]);
        Assert.Equal(new QueueCounts(Due: 2, Learning: 2, New: 1, Drafts: 1, Waiting: 0), queue.Counts(Now));
        Assert.Equal(new QueueCounts(Due: 1, Learning: 3, New: 1, Drafts: 1, Waiting: 0), queue.Answered(Review(1).Id, Soon(5), Now).Counts(Now));
        Assert.Equal(3, queue.Counts(Now.PlusSeconds(60)).Learning);
    }

    [Fact]
    public void The_counts_of_a_deck_include_those_of_its_children_and_stand_in_the_order_of_the_notes()
    {
        var queue = Queue([Review(3, deck: "Seed::Leadership"), New(1, deck: "Seed::Why::Us"), New(2, deck: "Seed"), New(4, deck: "Other", draft: true)]);
        Assert.Equal(
            ["Seed 1/2/0", "Seed::Why 0/1/0", "Seed::Why::Us 0/1/0", "Seed::Leadership 1/0/0", "Other 0/0/1"],
            queue.CountsByDeck(Now).Select(deck => $"{deck.Deck} {deck.Counts.Due}/{deck.Counts.New}/{deck.Counts.Drafts}"));
    }

    [Fact]
    public void The_next_due_is_the_earliest_after_now_of_cards_that_are_not_suspended()
    {
        Assert.Null(Queue([New(1)]).NextDue(Now));
        var queue = Queue([Review(1), Review(2, dueIn: 5), Review(3, dueIn: 9), Review(4, dueIn: 1) with { Progress = Review(4, dueIn: 1).Progress with { IsSuspended = true } }]);
        Assert.Equal(new DueOn(Today.Plus(5)), queue.NextDue(Now));
        Assert.Equal(new DueOn(Today.Plus(4)), queue.Answered(Review(1).Id, Later(Review(1)), Now).NextDue(Now));
        Assert.Equal(new DueAt(Now.PlusSeconds(600)), queue.Answered(Review(1).Id, Soon(10), Now).NextDue(Now));
        Assert.Equal(new DueOn(Today.Plus(5)), queue.Answered(Review(1).Id, Soon(10), Now).NextDue(Now.PlusSeconds(600)));
    }
}
