using StarCards.Cards;
using StarCards.Scheduling;

namespace StarCards.Statistics;

/// <summary>How many cards there are, each counted once, by the first of these that is true of it.</summary>
/// <param name="Suspended">Out of the queue.</param>
/// <param name="Drafts">Without an answer.</param>
/// <param name="New">Never rated.</param>
/// <param name="Learning">On steps, first or again.</param>
/// <param name="Young">In review with an interval under <see cref="Maturity.LimitDays"/> days.</param>
/// <param name="Mature">In review with that interval or a longer one.</param>
public readonly record struct CardCounts(int Suspended, int Drafts, int New, int Learning, int Young, int Mature)
{
    /// <summary>All cards.</summary>
    public int Total => Suspended + Drafts + New + Learning + Young + Mature;

    /// <summary>Counts cards.</summary>
    public static CardCounts Of(IEnumerable<Card> cards) => cards.Aggregate(default(CardCounts), (counts, card) => counts.With(card));

    private CardCounts With(Card card) => card switch
    {
        { Progress.IsSuspended: true } => this with { Suspended = Suspended + 1 },
        { IsDraft: true } => this with { Drafts = Drafts + 1 },
        { Progress.State.Phase: Phase.New } => this with { New = New + 1 },
        { Progress.State.Phase: Phase.Learning or Phase.Relearning } => this with { Learning = Learning + 1 },
        _ when Maturity.IsMature(card.Progress.State.IntervalDays) => this with { Mature = Mature + 1 },
        _ => this with { Young = Young + 1 },
    };
}
