using StarCards.Reviews;

namespace StarCards.Study;

/// <summary>A card on a step within the day, and when it is to be shown: when the step ends, or a little later so as not to come twice running.</summary>
internal readonly record struct LearningStep(Instant ShownAt, QueuedCard Queued) : IComparable<LearningStep>
{
    /// <inheritdoc/>
    public int CompareTo(LearningStep other)
    {
        var byInstant = ShownAt.CompareTo(other.ShownAt);
        return byInstant != 0 ? byInstant : Queued.Card.Id.CompareTo(other.Queued.Card.Id);
    }
}
