using CsCheck;
using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Study;
using static StarCards.Core.Tests.Study.QueueSpec;
using static StarCards.Core.Tests.Study.SomeCards;

namespace StarCards.Core.Tests.Study;

/// <summary>What holds for every collection.</summary>
public sealed class QueueProperties
{
    private static readonly string[] Decks = ["A", "A::X", "A::X::1", "B", ""];

    // A note stands in one deck, and its siblings with it.
    private static readonly Gen<Card> AnyCard = Gen.Select(Gen.Int[1, 60], Gen.Int[0, 4], Gen.Int[-12, 3], Gen.Int[0, 4])
        .Select((order, kind, days, face) => kind switch
        {
            0 => New(order, Decks[order % 5], (Face)face),
            1 => New(order, Decks[order % 5], draft: true),
            2 => LongStep(order, days, Decks[order % 5]),
            3 => Step(order, days * 7, Decks[order % 5], (Face)face, ratedDaysAgo: days & 1),
            _ => Review(order, days, 1 + order % 9, Decks[order % 5], (Face)face),
        });

    private static readonly Gen<IReadOnlyList<Card>> AnyCards = AnyCard.List[0, 60].Select(cards => (IReadOnlyList<Card>)[.. cards.DistinctBy(card => card.Id)]);

    private static readonly Gen<StudyLimits> AnyLimits = Gen.Select(Gen.Int[0, 6], Gen.Int[0, 12], Gen.Int[0, 3], Gen.Int[0, 5])
        .Select((newCards, reviews, inDeck, days) => new StudyLimits
        {
            NewPerDay = newCards,
            ReviewsPerDay = reviews,
            ByDeck = new Dictionary<DeckName, DeckLimits> { [DeckName.Parse("A::X")] = new(inDeck, inDeck + 1) },
            SpreadUntil = days == 0 ? null : Today.Plus(days),
        });

    [Fact]
    public void The_order_of_the_cards_given_does_not_matter() =>
        Gen.Select(AnyCards, AnyLimits, Gen.Int[0, 1000]).Sample((cards, limits, seed) =>
        {
            var shuffled = cards.OrderBy(card => HashCode.Combine(card.Id, seed)).ToList();
            return Queue(cards, limits).Shown().SequenceEqual(Queue(shuffled, limits).Shown());
        });

    [Fact]
    public void Every_card_has_a_verdict_that_agrees_with_what_is_shown() =>
        Gen.Select(AnyCards, AnyLimits).Sample((cards, limits) =>
        {
            var queue = Queue(cards, limits);
            var late = Now.PlusSeconds(3600);
            var shown = queue.Shown(late);
            return cards.Count(card => queue.ReasonFor(card.Id)!.IsQueued) == shown.Count
                && queue.Counts(late).Total == shown.Count
                && queue.CountsByDeck(late).Where(deck => deck.Deck.Levels.Count == 1).Sum(deck => deck.Counts.Total) + cards.Count(card => card.Note.Deck.Levels.Count == 0 && queue.ReasonFor(card.Id)!.IsQueued) == shown.Count;
        });

    [Fact]
    public void The_limits_hold_in_the_whole_and_in_the_deck() =>
        Gen.Select(AnyCards, AnyLimits).Sample((cards, limits) =>
        {
            var counts = Queue(cards, limits).Counts(Now);
            var inDeck = Queue(cards, limits).CountsByDeck(Now).FirstOrDefault(deck => deck.Deck == DeckName.Parse("A::X"))?.Counts ?? default;
            return counts.Due <= limits.ReviewsPerDay && counts.New <= Math.Min(limits.NewPerDay, limits.ReviewsPerDay)
                && inDeck.Due <= limits.ByDeck[DeckName.Parse("A::X")].ReviewsPerDay && inDeck.New <= limits.ByDeck[DeckName.Parse("A::X")].NewPerDay;
        });

    [Fact]
    public void A_queue_built_anew_after_some_answers_holds_what_the_old_one_has_left() =>
        Gen.Select(AnyCards, AnyLimits, Gen.Int[0, 20], Gen.Bool).Sample((cards, limits, answers, asSteps) =>
        {
            var later = Now.PlusSeconds(7200);
            limits = limits with { SpreadUntil = null };
            var log = cards.Where(card => card.Progress.State.LastReviewDay == Today).Select((card, i) => card.Rated(Phase.New, second: i)).ToList();
            var (queue, known) = (Queue(cards, limits, done: TodaysReviews.Of(log, Today, cards), now: later), cards.ToDictionary(card => card.Id));
            for (var i = 0; i < answers && queue.Next(later) is { } card; i++)
            {
                log.Add(card.Rated(card.Progress.State.Phase, second: 100 + i));
                var after = asSteps ? Soon(1, later) : Later(card);
                queue = queue.Answered(card.Id, after, later);
                known[card.Id] = card with { Progress = after };
            }

            var anew = Queue([.. known.Values], limits, done: TodaysReviews.Of(log, Today, cards), now: later);
            return Left(anew, later).SetEquals(Left(queue, later));
        });

    [Fact]
    public void The_order_of_decks_does_not_change_when_the_first_card_of_one_is_answered()
    {
        IReadOnlyList<Card> cards = [New(1, "B"), New(9, "A"), New(10, "B")];
        Card[] later = [cards[0] with { Progress = Later(cards[0]) }, cards[1], cards[2]];
        Assert.Equal([10, 9], Queue(later, StudyLimits.Default).Shown());
    }

    private static HashSet<CardId> Left(StudyQueue queue, Instant now)
    {
        var left = new HashSet<CardId>();
        while (queue.Next(now) is { } card)
        {
            left.Add(card.Id);
            queue = queue.Without(card.Id);
        }

        return left;
    }
}
