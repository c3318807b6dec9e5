using StarCards.Reviews;

namespace StarCards.Scheduling;

/// <summary>A pure rule: what each of the four ratings leads to.</summary>
public interface IScheduler
{
    /// <summary>Which of the schedulers it is.</summary>
    SchedulerName Name { get; }

    /// <summary>All four outcomes of rating a card on a study day.</summary>
    /// <param name="state">The card before; lateness is read from its due day, elapsed time from the day of its last review.</param>
    /// <param name="today">The study day of the rating.</param>
    /// <param name="fuzz">Whether and how intervals are spread.</param>
    Outcomes NextForEach(CardState state, StudyDay today, Fuzz fuzz);
}
