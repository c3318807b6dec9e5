using StarCards.Cards;
using StarCards.Study;
using static StarCards.Core.Tests.Study.QueueSpec;
using static StarCards.Core.Tests.Study.SomeCards;

namespace StarCards.Core.Tests.Study;

/// <summary>What one sitting may want otherwise than the day has it.</summary>
public sealed class SittingTests
{
    private static readonly StudyLimits One = StudyLimits.Default with { NewPerDay = 1, ReviewsPerDay = 1 };

    [Fact]
    public void More_looks_beyond_the_limits_and_still_leaves_siblings_apart()
    {
        Card[] cards = [Review(1), Review(2), New(3), New(4), New(4, face: Face.Task), Review(5, dueIn: 1)];
        Assert.Equal([1], Queue([Review(1, -5), .. cards[1..]], One).Shown());
        Assert.Equal([1, 2, 3, 4], Queue(cards, One, new StudyOptions { More = true }).Shown().Order());
        Assert.Equal(0, Queue(cards, One, new StudyOptions { More = true }).Counts(Now).Waiting);
    }

    [Fact]
    public void Cram_takes_every_card_the_nearest_to_being_forgotten_first_and_lets_go_of_what_was_answered()
    {
        Card[] cards = [Review(1, dueIn: 9), Review(2, dueIn: 1), New(3), New(3, face: Face.Task), New(4, draft: true), Step(5, 30)];
        var queue = Queue(cards, One, new StudyOptions { Cram = true });
        Assert.Equal([5, 2, 1, 3, 3, 4], queue.Shown());
        Assert.Equal([2, 1, 3, 3, 4], queue.Answered(cards[5].Id, cards[5].Progress, Now).Shown());
    }

    [Fact]
    public void A_shuffle_is_another_order_the_same_for_the_same_seed_with_drafts_last()
    {
        var cards = Enumerable.Range(1, 30).Select(order => New(order, draft: order <= 3)).ToList();
        var limits = StudyLimits.Default with { NewPerDay = 99 };
        var shown = Queue(cards, limits, new StudyOptions { ShuffleSeed = 7 }).Shown();
        Assert.Equal(shown, Queue(cards, limits, new StudyOptions { ShuffleSeed = 7 }).Shown());
        Assert.NotEqual(shown, Queue(cards, limits, new StudyOptions { ShuffleSeed = 8 }).Shown());
        Assert.NotEqual(Queue(cards, limits).Shown(), shown);
        Assert.Equal([1, 2, 3], shown.Skip(27).Order());
    }

    [Fact]
    public void A_shuffled_follow_up_still_comes_after_its_question()
    {
        Card[] cards = [New(1, followUpOf: new("Question 2", 2)), New(2)];
        Assert.All(Enumerable.Range(0, 20), seed => Assert.Equal([2, 1], Queue(cards, options: new StudyOptions { ShuffleSeed = (ulong)seed }).Shown()));
    }

    [Fact]
    public void A_sitting_may_take_fewer_cards_and_fewer_new_ones_without_anything_waiting()
    {
        Card[] cards = [Review(1, -3), Review(2, -2), New(3), New(4), Step(5, -1)];
        Assert.Equal([5, 1], Queue(cards, options: new StudyOptions { Limit = 2 }).Shown());
        Assert.Equal([5, 1, 3, 2], Queue(cards, options: new StudyOptions { New = 1 }).Shown());
        Assert.Equal([5, 1, 2], Queue(cards, options: new StudyOptions { New = 0 }).Shown());
        Assert.Equal(0, Queue(cards, options: new StudyOptions { Limit = 2 }).Counts(Now).Waiting);
        Assert.Equal(QueueVerdict.SittingLimit, Queue(cards, options: new StudyOptions { Limit = 2 }).ReasonFor(cards[3].Id)!.Verdict);
    }

    [Theory]
    [InlineData("seed", null, null, null, 2)]
    [InlineData("Seed::Why", null, null, null, 1)]
    [InlineData("See", null, null, null, 0)]
    [InlineData(null, "leader", null, null, 1)]
    [InlineData(null, null, "#lead", null, 1)]
    [InlineData(null, null, "conflict", null, 0)]
    [InlineData(null, null, "given", null, 1)]
    [InlineData(null, null, null, NoteKind.Question, 2)]
    [InlineData(null, null, null, NoteKind.Framework, 0)]
    public void Cards_are_chosen_by_deck_section_tag_and_kind(string? deck, string? section, string? tag, NoteKind? kind, int count)
    {
        var first = New(1, "Seed::Why");
        var second = New(2, "Seed::Leadership");
        second = second with { Note = second.Note with { GivenTags = ["Given"], Note = second.Note.Note with { Section = ["Leadership"], Tags = ["lead/conflict"] } } };
        var filter = new StudyFilter(deck is null ? null : DeckName.Parse(deck), section, tag, kind);
        Assert.Equal(count, new[] { first, second }.Count(filter.Matches));
    }
}
