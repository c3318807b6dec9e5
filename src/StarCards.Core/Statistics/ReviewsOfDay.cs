using StarCards.Reviews;

namespace StarCards.Statistics;

/// <summary>The reviews of one study day, by rating.</summary>
/// <param name="Day">The day as lived.</param>
/// <param name="Again">Rated Again.</param>
/// <param name="Hard">Rated Hard.</param>
/// <param name="Good">Rated Good.</param>
/// <param name="Easy">Rated Easy.</param>
/// <param name="Milliseconds">Time spent on them, never capped.</param>
public sealed record ReviewsOfDay(StudyDay Day, int Again, int Hard, int Good, int Easy, long Milliseconds)
{
    /// <summary>All of them.</summary>
    public int Count => Again + Hard + Good + Easy;
}
