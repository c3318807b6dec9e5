using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Study.Session;

/// <summary>One rating of this session, as its summary counts it.</summary>
/// <param name="Card">The card as it was before.</param>
/// <param name="Answer">What was rated.</param>
/// <param name="After">What was decided; null for practice.</param>
public sealed record AnsweredCard(Card Card, RatedAnswer Answer, CardState? After);
