using StarCards.Cards;
using StarCards.Reviews;

namespace StarCards.Statistics;

/// <summary>What the log and the cards say of her recall. Practice and retracted reviews never count.</summary>
public sealed record StudyStatistics
{
    /// <summary>The study day from which they look.</summary>
    public required StudyDay Today { get; init; }

    /// <summary>The reviews of each day that had any, in order.</summary>
    public required IReadOnlyList<ReviewsOfDay> ByDay { get; init; }

    /// <summary>True retention by period.</summary>
    public required RetentionByPeriod Retention { get; init; }

    /// <summary>True retention by section, in the order of the notes.</summary>
    public required IReadOnlyList<SectionRetention> BySection { get; init; }

    /// <summary>True retention by kind of note.</summary>
    public required IReadOnlyList<KindRetention> ByKind { get; init; }

    /// <summary>True retention by tag, in ordinal order.</summary>
    public required IReadOnlyList<TagRetention> ByTag { get; init; }

    /// <summary>What is missed of stories, in the order of telling.</summary>
    public required IReadOnlyList<MissedPart> ByPart { get; init; }

    /// <summary>What was recalled at each confidence that was given, from 1.</summary>
    public required IReadOnlyList<Calibration> ByConfidence { get; init; }

    /// <summary>How long answers take.</summary>
    public required AnswerTimes AnswerTimes { get; init; }

    /// <summary>What falls due in the next 30 days.</summary>
    public required IReadOnlyList<DueOfDay> Forecast { get; init; }

    /// <summary>Study days in a row with a review, ending today or yesterday.</summary>
    public required int Streak { get; init; }

    /// <summary>The cards there are.</summary>
    public required CardCounts Cards { get; init; }

    /// <summary>The cards by deck, in the order of the notes.</summary>
    public required IReadOnlyList<DeckStatistics> Decks { get; init; }

    /// <summary>Today's reviews.</summary>
    public int ReviewsToday => ByDay.FirstOrDefault(day => day.Day == Today)?.Count ?? 0;

    /// <summary>All reviews.</summary>
    public int ReviewsInAll => ByDay.Sum(day => day.Count);

    /// <summary>Reads the log once.</summary>
    /// <param name="events">The whole log, retractions included, in order of (instant, card).</param>
    /// <param name="cards">The cards there are.</param>
    /// <param name="today">The study day.</param>
    /// <param name="calendar">The learner's calendar.</param>
    /// <param name="scope">What they are about.</param>
    public static StudyStatistics Of(IReadOnlyCollection<LogEvent> events, IReadOnlyCollection<Card> cards, StudyDay today, StudyCalendar calendar, StatisticsScope scope)
    {
        var chosen = cards.Where(scope.Filter.Matches).OrderBy(card => card.Note.Order).ToList();
        var groups = new GroupTallies();
        var tally = new ReviewTally(today, scope.Since, events.Count);
        foreach (var (card, review) in new LogReading(chosen, scope.Filter == Study.StudyFilter.Everything, groups).Reviews(events))
        {
            tally.Add(card, review);
        }

        return new StudyStatistics
        {
            Today = today,
            ByDay = tally.Days,
            Retention = tally.Retention,
            BySection = groups.Sections,
            ByKind = groups.Kinds,
            ByTag = groups.Tags,
            ByPart = tally.Parts,
            ByConfidence = tally.Calibrations,
            AnswerTimes = tally.AnswerTimes,
            Forecast = Statistics.Forecast.Of(chosen, today, calendar),
            Streak = Statistics.Streak.Of(tally.StudiedDays, today),
            Cards = CardCounts.Of(chosen),
            Decks = DeckStatistics.Of(chosen),
        };
    }
}
