using StarCards.Cards;
using StarCards.Scheduling;
using StarCards.Study;
using StarCards.Study.Screen;
using static StarCards.Core.Tests.Study.QueueSpec;
using static StarCards.Core.Tests.Study.SomeCards;

namespace StarCards.Core.Tests.Study;

/// <summary>A week away: how much waits, and how it spreads over days without a change to any interval.</summary>
public sealed class BacklogTests
{
    private static readonly IReadOnlyList<Card> WeekAway = [.. Enumerable.Range(1, 70).Select(order => Review(order, dueIn: -(order % 7) - 1))];

    [Fact]
    public void It_says_how_much_is_overdue_and_since_when()
    {
        var backlog = Backlog.Of([.. WeekAway, Review(80), Review(81, 3), Step(82, -5), New(83)], Today);
        Assert.Equal((70, Today.Plus(-7), true, 4), (backlog.Overdue, backlog.Since, backlog.IsHeavy, backlog.SuggestedDays));
        var usual = Backlog.Of([Review(1, -1)], Today);
        Assert.Equal((1, Today.Plus(-1), false, 2), (usual.Overdue, usual.Since, usual.IsHeavy, usual.SuggestedDays));
        Assert.Null(Backlog.Of([], Today).Since);
    }

    [Theory]
    [InlineData(20, -3, false)]
    [InlineData(21, -2, false)]
    [InlineData(21, -3, true)]
    [InlineData(40, -2, false)]
    [InlineData(41, -1, true)]
    public void More_than_a_comfortable_day_left_for_three_days_or_two_of_them_are_worth_an_offer(int cards, int since, bool isHeavy) =>
        Assert.Equal(isHeavy, Backlog.Of([.. Enumerable.Range(1, cards).Select(order => Review(order, since))], Today).IsHeavy);

    [Fact]
    public void The_offer_says_how_much_since_when_and_what_to_type_and_once_it_is_taken_how_to_end_it()
    {
        var backlog = Backlog.Of(WeekAway, Today);
        Assert.Equal(
            $"70 are overdue since {Today.Plus(-7)}; 'starcards review --spread 4' spreads them over 4 days, about 18 a day, the most urgent first.",
            BacklogText.Offer(backlog, StudyLimits.Default));
        var spread = StudyLimits.Default with { SpreadUntil = Today };
        Assert.Empty(BacklogText.Offer(backlog, spread));
        Assert.Equal($"The backlog is spread until {Today}; 'starcards config spreadUntil none' ends that.", BacklogText.Spread(spread, Today));
        Assert.Empty(BacklogText.Spread(spread, Today.Plus(1)));
    }

    [Fact]
    public void The_shares_are_even_and_hold_what_falls_due_on_the_way_and_no_card_before_its_day()
    {
        Card[] cards = [.. WeekAway, .. Enumerable.Range(100, 10).Select(order => Review(order, 1)), .. Enumerable.Range(200, 5).Select(order => Review(order, 9))];
        Assert.Equal([20, 20, 20, 20], Backlog.Of(cards, Today).SpreadOver(4).Select(share => share.Reviews));
        Assert.Equal([0, 5, 5], Backlog.Of(cards[70..], Today).SpreadOver(3).Select(share => share.Reviews));
        Assert.Equal([70], Backlog.Of(cards, Today).SpreadOver(1).Select(share => share.Reviews));
        Assert.Throws<ArgumentOutOfRangeException>(() => Backlog.Of(cards, Today).SpreadOver(0));
    }

    [Fact]
    public void While_it_is_spread_a_day_brings_its_share_the_most_overdue_first_and_nothing_new()
    {
        var spread = StudyLimits.Default with { SpreadUntil = Today.Plus(6) };
        var queue = Queue([.. WeekAway, New(99)], spread);
        Assert.Equal(new QueueCounts(10, 0, 0, 0, 61), queue.Counts(Now));
        Assert.All(queue.Shown(), order => Assert.Equal(6, order % 7));
    }

    [Fact]
    public void Answering_the_days_share_ends_the_day_and_the_rest_is_shared_among_the_days_left()
    {
        var spread = StudyLimits.Default with { SpreadUntil = Today.Plus(6) };
        var first = WeekAway.Where(card => card.Note.Order % 7 == 6).ToList();
        var rest = WeekAway.Except(first).ToList();
        var answered = first.Select(card => card.In(Review(card.Note.Order, 60).Progress.State)).ToList();
        var done = TodaysReviews.Of([.. first.Select((card, i) => card.Rated(Phase.Review, second: i))], Today, WeekAway);
        Assert.Equal(0, Queue([.. rest, .. answered], spread, done: done).Counts(Now).Due);
        Assert.Equal(10, Queue([.. rest, .. answered], spread, now: Now.PlusSeconds(86400)).Counts(Now).Due);
        Assert.Equal(30, Queue([.. rest, .. answered], spread, now: Now.PlusSeconds(5 * 86400)).Counts(Now).Due);
        Assert.Equal(60, Queue([.. rest, .. answered], spread, now: Now.PlusSeconds(7 * 86400)).Counts(Now).Due);
    }

    [Fact]
    public void A_spread_never_widens_the_days_limit() =>
        Assert.Equal(5, Queue(WeekAway, StudyLimits.Default with { SpreadUntil = Today, ReviewsPerDay = 5 }).Counts(Now).Due);
}
