using CsCheck;
using StarCards.Cards;
using StarCards.Phone;
using StarCards.Reviews;

namespace StarCards.Core.Tests.Phone;

/// <summary>Every review has a number of its own in Anki's log.</summary>
public sealed class ReviewNumbersTests
{
    [Fact]
    public void Of_a_tie_the_least_card_keeps_its_instant_and_the_next_moves_by_a_millisecond()
    {
        var least = Id(100, Face.Action);
        var greater = Id(100, Face.Story);

        Assert.Equal([new MovedReview(greater, 101)], ReviewNumbers.Settle([greater, least], number => number == 100));
    }

    [Fact]
    public void A_number_that_is_taken_is_passed() =>
        Assert.Equal(103, ReviewNumbers.Settle([Id(100, Face.Action), Id(100, Face.Story)], number => number is >= 100 and <= 102).Single().AnkiReviewId);

    [Fact]
    public void No_two_reviews_ever_share_a_number() => Gen.Select(Gen.Long[1, 6], Gen.Enum<Face>()).Array.Sample(pairs =>
    {
        var reviews = pairs.Select(pair => Id(pair.Item1, pair.Item2)).Distinct().ToList();
        var instants = reviews.Select(review => review.At.UnixMilliseconds).ToHashSet();
        var tied = reviews.GroupBy(review => review.At).Where(same => same.Count() > 1).SelectMany(same => same).ToList();
        var moves = ReviewNumbers.Settle(tied, instants.Contains).ToDictionary(move => move.Review, move => move.AnkiReviewId);
        var numbers = reviews.Select(review => moves.GetValueOrDefault(review, review.At.UnixMilliseconds)).ToList();

        Assert.Equal(numbers.Count, numbers.Distinct().Count());
    });

    private static EventId Id(long at, Face face) => new(new Instant(at), EventKind.Review, new CardId(NoteId.Parse("83czt0axwytv4zyh"), face));
}
