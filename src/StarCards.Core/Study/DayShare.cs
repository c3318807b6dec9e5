using StarCards.Reviews;

namespace StarCards.Study;

/// <summary>How many reviews one day of a spread backlog brings.</summary>
/// <param name="Day">The day.</param>
/// <param name="Reviews">Its reviews.</param>
public sealed record DayShare(StudyDay Day, int Reviews);
