using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Study;
using static StarCards.Core.Tests.Study.QueueSpec;
using static StarCards.Core.Tests.Study.SomeCards;

namespace StarCards.Core.Tests.Study;

/// <summary>The sentence that says why a card is, or is not, in today's queue.</summary>
public sealed class QueueReasonTests
{
    private static readonly StudyLimits None = StudyLimits.Default with { NewPerDay = 0, ReviewsPerDay = 0, DraftsPerDay = 0 };

    public static TheoryData<string> Sentences { get; } = [.. Cases.Keys];

    private static Dictionary<string, QueueReason> Cases => new()
    {
        ["In today's queue: its step ends at 10:05."] = Why(Step(1, 5)),
        ["In today's queue: its learning step is over, due since yesterday, 2026-11-22."] = Why(LongStep(1, -1)),
        ["In today's queue: due today."] = Why(Review(1)),
        ["In today's queue: due since 2026-11-20, 3 days ago."] = Why(Review(1, -3)),
        ["In today's queue: new, and among today's new cards."] = Why(New(1)),
        ["In today's queue, after the others: a draft, it has no answer yet."] = Why(New(1, draft: true)),
        ["In this session: cram takes every card."] = Why(New(1), options: new StudyOptions { Cram = true }),
        ["In today's queue, but this session takes fewer cards."] = Why(New(1), options: new StudyOptions { Limit = 0 }),
        ["Not in the queue: suspended; `starcards unsuspend` takes it back."] = Why(New(1) with { Progress = CardProgress.None with { IsSuspended = true } }),
        ["Not today: buried until tomorrow; `starcards unbury` takes it back."] = Why(New(1) with { Progress = CardProgress.None with { BuriedOn = Today } }),
        [$"Not today: its sibling {Id(1)}/story was reviewed today."] = Why(New(1, face: Face.Task), done: TodaysReviews.Of([New(1).Rated(Phase.New)], Today, [])),
        [$"Not today: its sibling {Id(1)}/story is in today's queue."] = Queue([New(1), New(1, face: Face.Task)]).ReasonFor(New(1, face: Face.Task).Id)!,
        ["Not today: due on 2026-11-24, tomorrow."] = Why(Review(1, 1)),
        ["Not today: due on 2026-11-30, in 7 days."] = Why(Review(1, 7)),
        ["Not today: due on 2027-11-25 at 10:00; its last review is dated 2027-11-25, after today, so a clock was wrong: `starcards log` shows it and `undo` or `set-due` repairs it."]
            = Why(New(1).In(StepState(0, At("2027-11-25T10:00:00+01:00")) with { LastReviewDay = StudyDay.Parse("2027-11-25") })),
        ["Waits: due today, but the day's limit lets no more reviews through today; `review --more` looks beyond."] = Why(Review(1), None),
        ["Waits: the day's limit lets no more new cards through today; `review --more` looks beyond."] = Why(New(1), None),
        ["Waits: the limit of deck notes lets no more new cards through today; `review --more` looks beyond."]
            = Why(New(1, "notes::deep"), StudyLimits.Default with { ByDeck = new Dictionary<DeckName, DeckLimits> { [DeckName.Parse("notes")] = new(0, null) } }),
        ["Waits: the day's limit of drafts is used up."] = Why(New(1, draft: true), None),
        ["Waits: due since 2026-11-13, 10 days ago; the backlog is spread until 2026-11-25 and more urgent cards come first."]
            = Queue([Review(1, -10, interval: 100), Review(2, -10, interval: 1)], StudyLimits.Default with { SpreadUntil = Today.Plus(2) }).ReasonFor(Review(1).Id)!,
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Every_reason_is_one_sentence(string sentence) => Assert.Equal(sentence, Cases[sentence].Sentence);

    [Fact]
    public void Every_verdict_has_its_sentence_and_says_whether_the_card_is_in()
    {
        Assert.Equal(Enum.GetValues<QueueVerdict>(), Cases.Values.Select(reason => reason.Verdict).Distinct().Order());
        Assert.All(Cases.Values, reason => Assert.Equal(reason.Sentence.StartsWith("In ", StringComparison.Ordinal) && !reason.Sentence.Contains("takes fewer", StringComparison.Ordinal), reason.IsQueued));
    }

    [Fact]
    public void A_card_that_the_queue_was_not_built_from_has_no_reason() => Assert.Null(Queue([]).ReasonFor(New(1).Id));

    private static QueueReason Why(Card card, StudyLimits? limits = null, StudyOptions? options = null, TodaysReviews? done = null) =>
        Queue([card], limits, options, done).ReasonFor(card.Id)!;
}
