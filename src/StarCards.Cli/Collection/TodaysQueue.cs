using StarCards.Cards;
using StarCards.Study;

namespace StarCards.Cli.Collection;

/// <summary>The day's queue of an opened collection.</summary>
internal static class TodaysQueue
{
    /// <summary>What was reviewed today, read from the end of the log.</summary>
    public static TodaysReviews ReviewsOfToday(this OpenedCollection collection)
    {
        // As lived, today may have begun in another zone: the log is read from a day before it did here.
        var recent = collection.File.ReadLogSince(collection.Calendar.StartOf(collection.Today.Plus(-1)));
        return TodaysReviews.Of(collection.Standing(recent), collection.Today, collection.Cards);
    }

    /// <summary>What is to be studied now.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="filter">Which of its cards.</param>
    /// <param name="options">What the sitting wants otherwise than the day has it.</param>
    public static StudyQueue Queue(this OpenedCollection collection, StudyFilter filter, StudyOptions options)
    {
        IReadOnlyList<Card> cards = filter == StudyFilter.Everything ? collection.Cards : [.. collection.Cards.Where(filter.Matches)];
        return StudyQueue.Build(cards, collection.ReviewsOfToday(), collection.Settings.Limits, collection.Now, collection.Calendar, options);
    }
}
