using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.Study;

namespace StarCards.Core.Tests.Study;

/// <summary>Builds a queue and reads it as the learner would see it.</summary>
internal static class QueueSpec
{
    public static StudyQueue Queue(IReadOnlyList<Card> cards, StudyLimits? limits = null, StudyOptions? options = null, TodaysReviews? done = null, Instant? now = null) =>
        StudyQueue.Build(cards, done ?? TodaysReviews.None, limits ?? StudyLimits.Default, now ?? SomeCards.Now, SomeCards.Berlin, options);

    /// <summary>The notes' numbers in the order of showing when each answer is Easy and sends the card days away.</summary>
    public static IReadOnlyList<int> Shown(this StudyQueue queue, Instant? now = null)
    {
        var at = now ?? SomeCards.Now;
        var shown = new List<int>();
        while (queue.Next(at) is { } card)
        {
            shown.Add(card.Note.Order);
            queue = queue.Answered(card.Id, Later(card), at);
        }

        return shown;
    }

    public static CardProgress Later(Card card) => SomeCards.Review(card.Note.Order, dueIn: 4).Progress;

    public static CardProgress Soon(int minutes, Instant? now = null) => CardProgress.None with { State = SomeCards.StepState(minutes, now) };
}
