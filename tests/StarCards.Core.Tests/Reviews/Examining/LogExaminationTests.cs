using CsCheck;
using StarCards.Cards;
using StarCards.Core.Tests.Scheduling;
using StarCards.Reviews;
using StarCards.Reviews.Examining;
using StarCards.TestKit;
using static StarCards.Core.Tests.Scheduling.ScheduleProperties;

namespace StarCards.Core.Tests.Reviews.Examining;

public sealed class LogExaminationTests
{
    private static readonly Dictionary<NoteId, Instant> Unseen = [];
    private static readonly HashSet<NoteId> Nothing = [];

    [Fact]
    public void Whatever_was_rated_marked_set_and_undone_here_is_never_odd() =>
        Histories.Sample(
            deeds =>
            {
                var log = Played([.. deeds.Where(deed => deed.Deed is not (Deed.Phone or Deed.Adopt))]);
                Assert.Equal([], Examine(log.Events, log.Now));
            },
            iter: 300);

    [Fact]
    public void A_review_dated_next_month_is_said_with_what_to_do()
    {
        var log = new SomeLog().Wait(30).Rate(Rating.Good);
        var oddity = Assert.Single(Examine(log.Events, Some.Morning));
        Assert.Equal((OddityKind.InTheFuture, false), (oddity.Kind, oddity.IsHarmless));
        Assert.Equal($"the review of {Card} at 2026-12-24T07:00:00Z is dated in the future: a clock was wrong; 'starcards set-due {Card} DAYS' gives the card the day that is right", oddity.Sentence);
        Assert.Equal([], Examine(log.Events, log.Now));
    }

    [Fact]
    public void Once_the_day_is_set_by_hand_a_review_dated_ahead_is_put_right()
    {
        var log = new SomeLog().Rate(Rating.Good).Wait(30).Rate(Rating.Easy).Wait(-30).SetDue(0);
        Assert.Equal([], Examine(log.Events, log.Now));
        Assert.Equal([], Examine(log.Rate(Rating.Good).Events, log.Now));
    }

    [Fact]
    public void A_clock_that_jumped_back_a_year_shows_by_the_answers_that_were_counted_before()
    {
        var log = new SomeLog().Rate(Rating.Easy).Wait(-365).Rate(Rating.Good);
        var oddity = Assert.Single(Examine(log.Events, Some.Morning));
        Assert.Equal((OddityKind.BeforeWhatItFollowed, Some.Morning.PlusSeconds(-365 * 86400).UnixMilliseconds + 1), (oddity.Kind, oddity.Event.At.UnixMilliseconds));
        Assert.Contains("is dated before the review that it followed: a clock had gone back", oddity.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clock_that_jumped_back_a_year_shows_by_a_note_that_was_not_there_yet()
    {
        var log = new SomeLog().Wait(-365).Rate(Rating.Good);
        var oddity = Assert.Single(LogExamination.Of(log.Events, new Dictionary<NoteId, Instant> { [Card.Note] = Some.Morning }, Nothing, Some.Morning));
        Assert.Equal(OddityKind.BeforeItsNote, oddity.Kind);
        var phone = log.Events.Select(logged => logged with { Origin = Origin.Phone }).ToList();
        Assert.Equal([], LogExamination.Of(phone, new Dictionary<NoteId, Instant> { [Card.Note] = Some.Morning }, Nothing, Some.Morning));
    }

    [Fact]
    public void A_log_whose_start_is_missing_is_said()
    {
        var log = Week();
        var oddity = Assert.Single(Examine([.. log.Events.Skip(3)], log.Now));
        Assert.Equal(OddityKind.StartIsMissing, oddity.Kind);
        Assert.StartsWith($"the log of {Card} begins in the middle, at ", oddity.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_is_said_where_it_is()
    {
        var log = Week();
        var gap = log.Events.Where((_, index) => index != 2).ToList();
        var oddity = Assert.Single(Examine(gap, log.Now));
        Assert.Equal((OddityKind.ReviewsAreMissing, gap[2]), (oddity.Kind, oddity.Event));
        Assert.Contains(" counts 4 answers, and the log has fewer", oddity.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_answers_are_counted_in_two_places_no_gap_can_be_told()
    {
        var log = Week();
        var gap = log.Events.Where((_, index) => index != 2).ToList();
        Assert.Equal([], LogExamination.Of(gap, Unseen, new HashSet<NoteId> { Card.Note }, log.Now));
        Assert.Equal([], Examine([.. gap.Select((logged, index) => index == 0 ? logged with { Machine = "elsewhere" } : logged)], log.Now));
        Assert.Equal([], Examine([.. gap.Select((logged, index) => index == 0 ? logged with { Origin = Origin.Phone } : logged)], log.Now));
    }

    [Fact]
    public void Copies_of_one_database_that_both_went_on_are_not_odd_when_they_are_merged()
    {
        var one = Week();
        var other = new SomeLog().Rate(Rating.Good, Rating.Good).Wait(5).Rate(Rating.Hard);
        Assert.Equal([], Examine([.. one.Events, .. other.Events.Skip(2)], one.Now));
    }

    [Fact]
    public void Two_reviews_in_one_millisecond_are_said_and_do_no_harm()
    {
        var log = new SomeLog().Rate(Rating.Good);
        var other = log.Events[0] with { Card = Card with { Face = Face.Result } };
        var oddity = Assert.Single(Examine([.. log.Events, other], log.Now));
        Assert.Equal((OddityKind.SameMillisecond, true), (oddity.Kind, oddity.IsHarmless));
        Assert.Contains("has the same millisecond as that of another card; nothing to do", oddity.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_schedule_without_reviews_is_said_and_does_no_harm()
    {
        var log = new SomeLog().Add(new StateAdopted(Some.Graduated()), origin: Origin.Adopted);
        var oddity = Assert.Single(Examine(log.Events, log.Now));
        Assert.Equal((OddityKind.NoReviews, true), (oddity.Kind, oddity.IsHarmless));
        Assert.StartsWith($"{Card} has a schedule since 2026-11-24T07:00:00Z and no reviews", oddity.Sentence, StringComparison.Ordinal);
        Assert.Equal([], Examine(log.Rate(Rating.Good).Events, log.Now));
    }

    private static CardId Card => new SomeLog().Rate(Rating.Good).Events[0].Card!.Value;

    private static SomeLog Week() => new SomeLog().Rate(Rating.Good, Rating.Good).Wait(1).Rate(Rating.Good).Wait(3).Rate(Rating.Good).Wait(8).Rate(Rating.Good);

    private static IReadOnlyList<LogOddity> Examine(IReadOnlyCollection<LogEvent> events, Instant now) => LogExamination.Of(events, Unseen, Nothing, now);
}
