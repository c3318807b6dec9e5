namespace StarCards.Statistics;

/// <summary>True retention of study days up to today.</summary>
/// <param name="Today">Today.</param>
/// <param name="Week">The last 7 study days, today included.</param>
/// <param name="Month">The last 30.</param>
/// <param name="Year">The last 365.</param>
/// <param name="All">Ever.</param>
public sealed record RetentionByPeriod(Retention Today, Retention Week, Retention Month, Retention Year, Retention All);
