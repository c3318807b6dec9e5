using StarCards.Reviews;

namespace StarCards.Scheduling.Predicting;

/// <summary>A rating in a card's history.</summary>
/// <param name="At">Its instant.</param>
/// <param name="Day">Its study day.</param>
/// <param name="Rating">The rating.</param>
public readonly record struct RatedDay(Instant At, StudyDay Day, Rating Rating);
