using StarCards.Cards;

namespace StarCards.Statistics;

/// <summary>How often a part of a story was missed.</summary>
/// <param name="Part">The part.</param>
/// <param name="Missed">Answers in which it was marked as missed.</param>
/// <param name="N">
/// Answers in which it could have been: of cards whose story has that part, given here. A phone has no key for it, so that
/// its answers do not count.
/// </param>
public sealed record MissedPart(StarPart Part, int Missed, int N);
