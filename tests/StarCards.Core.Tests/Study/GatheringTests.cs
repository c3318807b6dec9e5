using StarCards.Cards;
using StarCards.Scheduling;
using StarCards.Study;
using static StarCards.Core.Tests.Study.QueueSpec;
using static StarCards.Core.Tests.Study.SomeCards;

namespace StarCards.Core.Tests.Study;

/// <summary>Which cards come into a day, and in which order.</summary>
public sealed class GatheringTests
{
    private static readonly StudyLimits Few = StudyLimits.Default with { NewPerDay = 2, ReviewsPerDay = 3 };

    [Fact]
    public void New_cards_are_mixed_evenly_among_reviews_and_drafts_stand_last()
    {
        var cards = Enumerable.Range(1, 6).Select(order => Review(order, dueIn: order - 7))
            .Concat([New(11), New(12), New(20, draft: true)]).ToList();
        Assert.Equal([1, 2, 11, 3, 4, 12, 5, 6, 20], Queue(cards).Shown());
    }

    [Fact]
    public void Steps_of_a_day_are_mixed_among_reviews() =>
        Assert.Equal([1, 9, 2], Queue([Review(1, -2), Review(2, -1), LongStep(9)]).Shown());

    [Fact]
    public void Reviews_come_by_due_day_and_then_in_an_order_that_has_no_meaning_but_stays()
    {
        var cards = Enumerable.Range(1, 9).Select(order => Review(order)).Append(Review(10, -1)).ToList();
        var shown = Queue(cards).Shown();
        Assert.Equal(10, shown[0]);
        Assert.Equal([10, 2, 5, 6, 7, 9, 8, 4, 3, 1], shown);
        cards.Reverse();
        Assert.Equal(shown, Queue(cards).Shown());
    }

    [Fact]
    public void Where_the_review_limit_bites_those_come_that_are_overdue_by_the_most_for_their_interval()
    {
        Card[] cards = [Review(1, -9, interval: 100), Review(2, -4, interval: 4), Review(3, -2, interval: 1), Review(4, 0)];
        Assert.Equal([1, 2, 3, 4], Queue(cards).Shown());
        Assert.Equal([3, 2, 1], Queue(cards, Few).Shown());
        Assert.Equal(1, Queue(cards, Few).Counts(Now).Waiting);
    }

    [Fact]
    public void New_cards_come_deck_by_deck_as_their_notes_stand_and_no_more_than_the_limit()
    {
        Card[] cards = [New(5, "B::Y"), New(4, "A"), New(3, "B::X"), New(2, "A"), New(1, "B::Y")];
        Assert.Equal([1, 5, 3, 2, 4], Queue(cards).Shown());
        Assert.Equal([1, 5], Queue(cards, Few).Shown());
        Assert.Equal(3, Queue(cards, Few).Counts(Now).Waiting);
    }

    [Fact]
    public void What_was_done_today_has_taken_its_places()
    {
        Card[] cards = [Review(1), Review(2), Review(3), New(4), New(5)];
        var done = TodaysReviews.Of([New(4).Rated(Phase.New, second: 1), Review(9).Rated(Phase.Review, second: 2)], Today, [.. cards, Review(9)]);
        var counts = Queue(cards, Few, done: done).Counts(Now);
        Assert.Equal((1, 0, 4), (counts.Due, counts.New, counts.Waiting));
    }

    [Fact]
    public void New_cards_need_a_place_among_the_reviews_too() =>
        Assert.Equal(new QueueCounts(2, 0, 1, 0, 1), Queue([Review(1), Review(2), New(3), New(4)], Few).Counts(Now));

    [Fact]
    public void A_parent_deck_caps_its_children_and_a_deck_without_limit_is_held_by_those_above()
    {
        var limits = StudyLimits.Default with
        {
            ByDeck = new Dictionary<DeckName, DeckLimits>
            {
                [DeckName.Parse("A")] = new(NewPerDay: 2, ReviewsPerDay: null),
                [DeckName.Parse("A::X")] = new(NewPerDay: 5, ReviewsPerDay: 1),
            },
        };
        Card[] cards = [New(1, "A::X"), New(2, "A::X"), New(3, "A::Y"), New(4, "B"), Review(5, -1, deck: "A::X"), Review(6, deck: "A::X"), Review(7, deck: "A::Y")];
        var queue = Queue(cards, limits);
        Assert.Equal([3, 4, 5, 7], queue.Shown().Order());
        Assert.Equal(3, queue.Counts(Now).Waiting);
    }

    [Fact]
    public void Of_a_note_one_card_comes_a_day_a_review_rather_than_a_new_one_the_whole_before_its_parts()
    {
        Card[] cards = [New(1), New(1, face: Face.Action), New(2, face: Face.Task), Review(2), New(3, face: Face.Result)];
        Assert.Equal([1, 2, 3], Queue(cards).Shown());
        Assert.Equal(QueueVerdict.SiblingQueued, Queue(cards).ReasonFor(cards[1].Id)!.Verdict);
        Assert.Equal(0, Queue(cards).Counts(Now).Waiting);
    }

    [Fact]
    public void A_sibling_reviewed_today_keeps_the_others_until_tomorrow()
    {
        var story = Review(1, dueIn: 4);
        var done = TodaysReviews.Of([story.Rated(Phase.Review)], Today, [story]);
        var queue = Queue([story, Review(1, face: Face.Action), New(2)], done: done);
        Assert.Equal([2], queue.Shown());
    }

    [Fact]
    public void A_step_within_the_day_is_shown_whatever_its_siblings_do()
    {
        Card[] cards = [Step(1, -2), Step(1, -1, face: Face.Action), New(1, face: Face.Task)];
        var done = TodaysReviews.Of([cards[0].Rated(Phase.New), cards[1].Rated(Phase.New, second: 1)], Today, cards);
        Assert.Equal([1, 1], Queue(cards, done: done).Shown());
    }

    [Fact]
    public void Suspended_cards_and_those_buried_today_stay_out_and_yesterdays_buried_ones_are_back()
    {
        Card[] cards =
        [
            Review(1) with { Progress = Review(1).Progress with { IsSuspended = true } },
            Review(2) with { Progress = Review(2).Progress with { BuriedOn = Today } },
            Review(3) with { Progress = Review(3).Progress with { BuriedOn = Today.Plus(-1) } },
        ];
        Assert.Equal([3], Queue(cards).Shown());
    }

    [Fact]
    public void A_follow_up_comes_right_after_its_question_where_both_are_new()
    {
        Card[] cards = [New(1, followUpOf: new("Question 3", 3)), New(2), New(3), New(4, followUpOf: new("Question 1", 1))];
        Assert.Equal([2, 3, 1, 4], Queue(cards).Shown());
        Assert.Equal([1, 4, 2], Queue([cards[0], cards[1], Review(3, dueIn: 2), cards[3]]).Shown());
    }

    [Fact]
    public void Questions_that_follow_each_other_in_a_circle_are_all_shown() =>
        Assert.Equal([1, 2], Queue([New(1, followUpOf: new("Question 2", 2)), New(2, followUpOf: new("Question 1", 1))]).Shown().Order());

    [Fact]
    public void Drafts_take_no_place_of_new_cards_and_have_a_limit_of_their_own()
    {
        Card[] cards = [New(1, draft: true), New(2, draft: true), New(3), New(4), New(5)];
        Assert.Equal(new QueueCounts(0, 0, 2, 2, 1), Queue(cards, Few).Counts(Now));
        Assert.Equal(new QueueCounts(0, 0, 2, 1, 2), Queue(cards, Few with { DraftsPerDay = 1 }).Counts(Now));
        var done = TodaysReviews.Of([cards[0].Rated(Phase.New)], Today, cards);
        Assert.Equal(2, Queue(cards, Few, done: done).Counts(Now).New);
    }

    [Fact]
    public void A_draft_that_was_rated_and_is_due_stands_with_the_drafts()
    {
        var due = New(1, draft: true).In(Review(1).Progress.State);
        Assert.Equal([3, 1, 2], Queue([due, New(2, draft: true), New(3)]).Shown());
    }

    [Fact]
    public void A_state_without_a_due_is_shown_rather_than_lost() =>
        Assert.Equal([1], Queue([New(1).In(new CardState { Phase = Phase.Review, IntervalDays = 3, Ease = 2.5 })]).Shown());
}
