using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Statistics;

/// <summary>What is remembered of one card while the log is read: how long it had to wait, and where its reviews count.</summary>
internal sealed class CardHistory(Card? card)
{
    private const long DaySeconds = 86400;

    // Copied out of the state: a million old states, each met again after a thousand others, would be read from afar.
    private long _intervalDays;
    private long _delaySeconds;

    /// <summary>The parts that its answers can miss, by number.</summary>
    public bool[] Parts { get; } = PartTally.PartsOf(card);

    /// <summary>Where its reviews count beside the whole; empty for a card that is no longer here.</summary>
    public PassTally[] Groups { get; init; } = [];

    /// <summary>The review with what the card was before it; the card then is what was decided.</summary>
    public PastReview Review(LogEvent logged, Reviewed reviewed)
    {
        // A row can be missing before this one: what is said of the phase is said by the row itself, and an interval that
        // nobody knows is young.
        var wasInReview = reviewed.PhaseBefore == Phase.Review;
        var review = new PastReview(
            logged.Day,
            logged.Origin,
            reviewed.Answer,
            wasInReview || (reviewed.PhaseBefore != Phase.New && _delaySeconds >= DaySeconds),
            wasInReview && Maturity.IsMature(_intervalDays));
        Set(reviewed.After);
        return review;
    }

    /// <summary>The card was set otherwise than by a rating.</summary>
    public void Set(CardState state) => (_intervalDays, _delaySeconds) = (state.IntervalDays, state.DelaySeconds);
}
