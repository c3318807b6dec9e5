using StarCards.Reviews;

namespace StarCards.Statistics;

/// <summary>How many cards fall due on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Due">The cards; on the first day those overdue as well.</param>
public sealed record DueOfDay(StudyDay Day, int Due);
