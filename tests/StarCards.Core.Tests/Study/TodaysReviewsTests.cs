using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Study;
using static StarCards.Core.Tests.Study.SomeCards;

namespace StarCards.Core.Tests.Study;

/// <summary>What the log says of the day's places.</summary>
public sealed class TodaysReviewsTests
{
    private static readonly Card[] Cards = [New(1, "A"), Review(2, deck: "A::X"), LongStep(3, deck: "B"), New(4, "B", draft: true)];

    [Fact]
    public void New_cards_reviews_and_steps_from_another_day_are_counted_and_later_steps_are_not()
    {
        LogEvent[] log =
        [
            Cards[0].Rated(Phase.New, second: 1), Cards[0].Rated(Phase.Learning, second: 2),
            Cards[1].Rated(Phase.Review, second: 3), Cards[1].Rated(Phase.Relearning, second: 4),
            Cards[2].Rated(Phase.Learning, second: 5), Cards[2].Rated(Phase.Learning, second: 6),
        ];
        var done = TodaysReviews.Of(log, Today, Cards);
        Assert.Equal(new DoneToday(1, 0), done.ByDeck[DeckName.Parse("A")]);
        Assert.Equal(new DoneToday(0, 1), done.ByDeck[DeckName.Parse("A::X")]);
        Assert.Equal(new DoneToday(0, 1), done.ByDeck[DeckName.Parse("B")]);
        Assert.Equal(new DoneToday(1, 2), done.Total);
    }

    [Fact]
    public void A_retracted_review_gives_its_place_back_and_frees_its_siblings()
    {
        var review = Cards[1].Rated(Phase.Review);
        var undo = new LogEvent(Now, Today, Cards[1].Id, Origin.Cli, "here", new Retracted(review.Id));
        var redo = new LogEvent(Now.PlusSeconds(1), Today, Cards[1].Id, Origin.Cli, "here", new Retracted(undo.Id));
        var sibling = Cards[1].Id with { Face = Face.Action };
        Assert.Equal(Cards[1].Id, TodaysReviews.Of([review], Today, Cards).SiblingOf(sibling));
        Assert.False(TodaysReviews.Of([review, undo], Today, Cards).HasReviewedSibling(sibling));
        Assert.Equal(default, TodaysReviews.Of([review, undo], Today, Cards).Total);
        Assert.Equal(1, TodaysReviews.Of([review, undo, redo], Today, Cards).Total.Reviews);
    }

    [Fact]
    public void Practice_and_other_days_take_no_place_even_where_a_clock_ran_ahead()
    {
        var practice = new LogEvent(Now, Today, Cards[1].Id, Origin.Terminal, "here", new Practised(new RatedAnswer(Rating.Good, 1)));
        var done = TodaysReviews.Of([practice, Cards[1].Rated(Phase.Review, Today.Plus(30)), Cards[0].Rated(Phase.New, Today.Plus(-1))], Today, Cards);
        Assert.Equal(default, done.Total);
        Assert.False(done.HasReviewedSibling(Cards[1].Id with { Face = Face.Task }));
    }

    [Fact]
    public void A_draft_takes_no_place_and_a_card_that_is_gone_takes_one_of_the_whole_day()
    {
        var done = TodaysReviews.Of([Cards[3].Rated(Phase.New), Review(9).Rated(Phase.Review, second: 1)], Today, Cards);
        Assert.Equal(1, done.Drafts);
        Assert.Equal(new DoneToday(0, 1), done.Elsewhere);
        Assert.Equal(new DoneToday(0, 1), done.Total);
    }
}
