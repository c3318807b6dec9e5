using StarCards.Reviews;
using StarCards.Study;

namespace StarCards.Statistics;

/// <summary>What statistics are about.</summary>
/// <param name="Filter">Which cards; with the filter that lets everything through, reviews of cards that are no longer here count too.</param>
/// <param name="Since">The first study day whose reviews count, or null for all; the streak looks at all days.</param>
public sealed record StatisticsScope(StudyFilter Filter, StudyDay? Since = null)
{
    /// <summary>All cards, all days.</summary>
    public static StatisticsScope Everything { get; } = new(StudyFilter.Everything);
}
