using StarCards.Cards;

namespace StarCards.Reviews;

/// <summary>One row of the review log: when, which card, from where, and what happened.</summary>
/// <param name="At">The instant; unique in the log of one machine.</param>
/// <param name="Day">The study day as lived; later travel or another rollover hour does not move it.</param>
/// <param name="Card">The card, or null for an event of the whole collection (<see cref="ConfigChanged"/>, some retractions).</param>
/// <param name="Origin">Where the event was made.</param>
/// <param name="Machine">The name of the machine that logged it first.</param>
/// <param name="What">What happened.</param>
public sealed record LogEvent(Instant At, StudyDay Day, CardId? Card, Origin Origin, string Machine, LoggedFact What)
{
    /// <summary>What makes the event the same on two machines.</summary>
    public EventId Id => new(At, What.Kind, Card);
}
