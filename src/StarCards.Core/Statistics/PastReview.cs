using StarCards.Reviews;

namespace StarCards.Statistics;

/// <summary>A standing review together with what its card was before it.</summary>
/// <param name="Day">The study day as lived.</param>
/// <param name="Origin">Where it was made.</param>
/// <param name="Answer">What was answered.</param>
/// <param name="TestsRetention">True where the card had waited for a day or more: it was in review, or on a step of that length.</param>
/// <param name="WasMature">True where the interval before was mature.</param>
internal readonly record struct PastReview(StudyDay Day, Origin Origin, RatedAnswer Answer, bool TestsRetention, bool WasMature);
