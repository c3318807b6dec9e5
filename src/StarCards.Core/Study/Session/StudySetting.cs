using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Study.Session;

/// <summary>What stays the same through a study session.</summary>
/// <param name="Scheduler">Who decides.</param>
/// <param name="Calendar">The learner's calendar.</param>
/// <param name="Origin">Where the events are made: the screen or a plain session.</param>
/// <param name="Machine">This machine's name in the log.</param>
public sealed record StudySetting(IScheduler Scheduler, StudyCalendar Calendar, Origin Origin, string Machine)
{
    /// <summary>True where ratings are logged as practice and move no schedule.</summary>
    public bool IsPractice { get; init; }

    /// <summary>True where intervals are spread a little, as Anki spreads them.</summary>
    public bool HasFuzz { get; init; } = true;

    /// <summary>True where a leech is suspended besides being tagged.</summary>
    public bool SuspendsLeeches { get; init; }

    /// <summary>The target of an answer told in full, in seconds.</summary>
    public int TargetSeconds { get; init; } = 120;

    /// <summary>The target of the short version of a story, in seconds.</summary>
    public int ShortTargetSeconds { get; init; } = 30;
}
