using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Statistics;
using StarCards.Study;
using static StarCards.Core.Tests.Study.SomeCards;

namespace StarCards.Core.Tests.Statistics;

/// <summary>What counts, where, and what never does.</summary>
public sealed class StudyStatisticsTests
{
    private static readonly Card Known = Story(1, "Leadership", ["lead"], new StarParts("s", "t", "a", null));

    [Fact]
    public void A_review_tests_retention_where_the_card_had_waited_for_days_and_the_interval_before_says_young_or_mature()
    {
        var log = new Log()
            .Rate(Known, Phase.New, Rating.Good, delay: 600)
            .Rate(Known, Phase.Learning, Rating.Again, delay: 86400)
            .Rate(Known, Phase.Learning, Rating.Good, interval: 20)
            .Rate(Known, Phase.Review, Rating.Good, interval: 21)
            .Rate(Known, Phase.Review, Rating.Hard, interval: 30)
            .Rate(Known, Phase.Review, Rating.Again, interval: 1, delay: 600)
            .Rate(Known, Phase.Relearning, Rating.Good, interval: 1);
        var all = Of(log).Retention.All;
        Assert.Equal(new PassCount(2, 2), all.Young);
        Assert.Equal(new PassCount(1, 2), all.Mature);
        Assert.Equal(new PassCount(3, 4), all.All);
        Assert.Equal(7, Of(log).ReviewsInAll);
    }

    [Fact]
    public void Practice_and_retracted_reviews_never_count_and_redone_ones_do()
    {
        var log = new Log().Rate(Known, Phase.New, Rating.Good, interval: 1).Practise(Known).Rate(Known, Phase.Review, Rating.Again, delay: 600);
        Assert.Equal((2, new PassCount(0, 1)), (Of(log).ReviewsInAll, Of(log).Retention.All.All));
        log.Retract(log.Events[^1]);
        Assert.Equal((1, new PassCount(0, 0)), (Of(log).ReviewsInAll, Of(log).Retention.All.All));
        log.Retract(log.Events[^1]);
        Assert.Equal(2, Of(log).ReviewsInAll);
    }

    [Fact]
    public void A_retracted_review_does_not_leave_its_interval_behind()
    {
        var log = new Log().Rate(Known, Phase.New, Rating.Good, interval: 3).Rate(Known, Phase.Review, Rating.Easy, interval: 40);
        log.Retract(log.Events[^1]).Rate(Known, Phase.Review, Rating.Good, interval: 5);
        Assert.Equal(new PassCount(1, 1), Of(log).Retention.All.Young);
    }

    [Theory]
    [InlineData(0, 1, 1, 1, 1)]
    [InlineData(1, 0, 1, 1, 1)]
    [InlineData(6, 0, 1, 1, 1)]
    [InlineData(7, 0, 0, 1, 1)]
    [InlineData(29, 0, 0, 1, 1)]
    [InlineData(30, 0, 0, 0, 1)]
    [InlineData(364, 0, 0, 0, 1)]
    [InlineData(365, 0, 0, 0, 0)]
    [InlineData(-1, 0, 0, 0, 0)]
    public void A_period_is_so_many_study_days_today_included_and_days_ahead_belong_to_none(int daysAgo, int today, int week, int month, int year)
    {
        var retention = Of(new Log().Rate(Known, Phase.Review, Rating.Good, interval: 9, daysAgo: daysAgo)).Retention;
        Assert.Equal((today, week, month, year, 1), (retention.Today.All.N, retention.Week.All.N, retention.Month.All.N, retention.Year.All.N, retention.All.All.N));
    }

    [Fact]
    public void Reviews_are_counted_by_day_and_rating_with_their_time_uncapped()
    {
        var log = new Log().Rate(Known, Phase.New, Rating.Again, seconds: 200, daysAgo: 3).Rate(Known, Phase.Learning, Rating.Easy, seconds: 100);
        Assert.Equal([new ReviewsOfDay(Today.Plus(-3), 1, 0, 0, 0, 200_000), new ReviewsOfDay(Today, 0, 0, 0, 1, 100_000)], Of(log).ByDay);
        Assert.Equal((1, 2), (Of(log).ReviewsToday, Of(log).ReviewsInAll));
    }

    [Fact]
    public void Retention_is_counted_by_section_kind_and_tag_in_the_order_of_the_notes()
    {
        var second = Story(2, "Failure", ["lead", "fail"], StarParts.Empty);
        var log = new Log().Rate(second, Phase.Review, Rating.Again).Rate(Known, Phase.Review, Rating.Good).Rate(Story(3, "Unseen", [], StarParts.Empty), Phase.New, Rating.Good);
        var statistics = StudyStatistics.Of(log.Events, [second, Known, Story(3, "Unseen", ["none"], StarParts.Empty)], Today, Berlin, StatisticsScope.Everything);
        Assert.Equal(["Leadership 1/1", "Failure 0/1"], statistics.BySection.Select(group => $"{group.Section[0]} {group.Count.Passed}/{group.Count.N}"));
        Assert.Equal([new KindRetention(NoteKind.Question, new PassCount(1, 2))], statistics.ByKind);
        Assert.Equal([new TagRetention("fail", new PassCount(0, 1)), new TagRetention("lead", new PassCount(1, 2))], statistics.ByTag);
    }

    [Fact]
    public void A_part_counts_where_it_could_be_missed_and_a_phone_cannot_say()
    {
        var partCard = Known with { Id = Known.Id with { Face = Face.Action } };
        var log = new Log()
            .Rate(Known, Phase.New, Rating.Good, missed: ["task", "action"])
            .Rate(Known, Phase.Learning, Rating.Good)
            .Rate(partCard, Phase.New, Rating.Again, missed: ["action"])
            .Rate(Known, Phase.Review, Rating.Good, origin: Origin.Phone);
        var statistics = StudyStatistics.Of(log.Events, [Known, partCard], Today, Berlin, StatisticsScope.Everything);
        Assert.Equal(
            [new MissedPart(StarPart.Situation, 0, 2), new MissedPart(StarPart.Task, 1, 2), new MissedPart(StarPart.Action, 2, 3), new MissedPart(StarPart.Result, 0, 0)],
            statistics.ByPart);
    }

    [Fact]
    public void Confidence_is_held_against_what_was_recalled()
    {
        var log = new Log().Rate(Known, Phase.New, Rating.Again, confidence: 4).Rate(Known, Phase.Learning, Rating.Good, confidence: 4).Rate(Known, Phase.Learning, Rating.Good);
        Assert.Equal([new Calibration(4, new PassCount(1, 2))], Of(log).ByConfidence);
    }

    [Theory]
    [InlineData(new int[0], 0, 0)]
    [InlineData(new[] { 5 }, 5, 5)]
    [InlineData(new[] { 9, 1, 2, 4 }, 3, 9)]
    [InlineData(new[] { 10, 1, 2, 3, 4, 5, 6, 7, 8, 9 }, 5.5, 9)]
    [InlineData(new[] { 11, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9 }, 6, 10)]
    public void Times_have_a_median_and_a_ninetieth_and_leave_out_what_was_not_measured(int[] seconds, double median, double ninetieth)
    {
        var log = new Log().Rate(Known, Phase.New, Rating.Good, seconds: 0);
        foreach (var second in seconds)
        {
            log.Rate(Known, Phase.Learning, Rating.Good, seconds: second);
        }

        Assert.Equal(new AnswerTimes(median, ninetieth, seconds.Length), Of(log).AnswerTimes);
    }

    [Fact]
    public void The_forecast_has_30_days_with_what_is_overdue_in_today_and_no_suspended_or_new_card()
    {
        var suspended = Review(9) with { Progress = Review(9).Progress with { IsSuspended = true } };
        Card[] cards = [Review(1, -5), Review(2, 0), Step(3, 5), Review(4, 1), Review(5, 29), Review(6, 30), New(7), suspended];
        var forecast = StudyStatistics.Of([], cards, Today, Berlin, StatisticsScope.Everything).Forecast;
        Assert.Equal(30, forecast.Count);
        Assert.Equal([new DueOfDay(Today, 3), new DueOfDay(Today.Plus(1), 1), new DueOfDay(Today.Plus(29), 1)], forecast.Where(day => day.Due > 0));
    }

    [Theory]
    [InlineData(new[] { 0, 1, 2 }, 3)]
    [InlineData(new[] { 1, 2 }, 2)]
    [InlineData(new[] { 2, 3 }, 0)]
    [InlineData(new[] { 0, 2 }, 1)]
    [InlineData(new[] { -1, 1 }, 1)]
    [InlineData(new int[0], 0)]
    public void A_streak_ends_today_or_yesterday(int[] daysAgo, int streak)
    {
        var log = new Log();
        foreach (var days in daysAgo.OrderDescending())
        {
            log.Rate(Known, Phase.Review, Rating.Good, daysAgo: days);
        }

        Assert.Equal(streak, Of(log.Practise(Known)).Streak);
    }

    [Fact]
    public void A_filter_and_a_first_day_leave_the_rest_out_and_the_interval_before_the_first_day_is_still_known()
    {
        var other = Story(2, "Failure", [], StarParts.Empty);
        var log = new Log().Rate(Known, Phase.New, Rating.Good, interval: 30, daysAgo: 30).Rate(Known, Phase.Review, Rating.Good, interval: 60).Rate(other, Phase.New, Rating.Good).Rate(Review(99), Phase.New, Rating.Good);
        var everything = StudyStatistics.Of(log.Events, [Known, other], Today, Berlin, StatisticsScope.Everything);
        Assert.Equal(4, everything.ReviewsInAll);
        var narrow = StudyStatistics.Of(log.Events, [Known, other], Today, Berlin, new StatisticsScope(new StudyFilter(Section: "leader"), Today.Plus(-1)));
        Assert.Equal((1, new PassCount(1, 1), 1), (narrow.ReviewsInAll, narrow.Retention.All.Mature, narrow.Cards.Total));
    }

    [Fact]
    public void Cards_are_counted_once_and_decks_with_all_below_them()
    {
        Card[] cards = [Review(1, 9, interval: 21, deck: "A::X"), Review(2, 9, interval: 20, deck: "A"), New(3, "A::X"), New(4, "B", draft: true), LongStep(5, deck: "B")];
        var statistics = StudyStatistics.Of([], cards, Today, Berlin, StatisticsScope.Everything);
        Assert.Equal(new CardCounts(0, 1, 1, 1, 1, 1), statistics.Cards);
        Assert.Equal(["A 3", "A::X 2", "B 2"], statistics.Decks.Select(deck => $"{deck.Deck} {deck.Cards.Total}"));
    }

    private static StudyStatistics Of(Log log) => StudyStatistics.Of(log.Events, [Known], Today, Berlin, StatisticsScope.Everything);

    private static Card Story(int order, string section, IReadOnlyList<string> tags, StarParts star)
    {
        var card = New(order);
        var note = card.Note.Note with { Section = [section], Tags = tags, Stories = [new Story(order, null, star, null)] };
        return card with { Note = card.Note with { Note = note } };
    }

    /// <summary>A log that grows by a second with each event.</summary>
    private sealed class Log
    {
        private readonly List<LogEvent> _events = [];

        public IReadOnlyList<LogEvent> Events => _events;

        public Log Rate(Card card, Phase before, Rating rating, long interval = 0, long delay = 0, int seconds = 1, int daysAgo = 0, IReadOnlyList<string>? missed = null, int? confidence = null, Origin origin = Origin.Terminal)
        {
            var answer = new RatedAnswer(rating, seconds * 1000L) { Missed = missed ?? [], Confidence = confidence };
            return Add(card, new Reviewed(answer, before, SchedulerName.Sm2, new CardState { IntervalDays = interval, DelaySeconds = delay }), origin, daysAgo);
        }

        public Log Practise(Card card) => Add(card, new Practised(new RatedAnswer(Rating.Good, 1000)));

        public Log Retract(LogEvent target) => Add(Known, new Retracted(target.Id));

        private Log Add(Card card, LoggedFact what, Origin origin = Origin.Terminal, int daysAgo = 0)
        {
            _events.Add(new LogEvent(Now.PlusSeconds(_events.Count), Today.Plus(-daysAgo), card.Id, origin, "here", what));
            return this;
        }
    }
}
