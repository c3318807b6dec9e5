using StarCards.Reviews;

namespace StarCards.Scheduling.Steps;

/// <summary>Where intervals come from when no step decides; the rest of Anki's dialect is common to <c>sm2</c> and <c>fsrs</c>.</summary>
internal abstract class IntervalRule
{
    /// <summary>What a learning card waits for when the rating leads to no step.</summary>
    public abstract Wait Graduation(Rating rating);

    /// <summary>The interval in days after Hard, Good or Easy on a review card.</summary>
    public abstract long Pass(Rating rating);

    /// <summary>The interval that a forgotten card keeps for its return; <see cref="Wait.Seconds"/> where it relearns without a step.</summary>
    /// <param name="stored">The interval before, in days.</param>
    public abstract Wait Lapse(long stored);

    /// <summary>What a relearning card waits for when the rating leads to no step.</summary>
    /// <param name="rating">The rating.</param>
    /// <param name="stored">The interval to return to, in days.</param>
    public abstract Wait Return(Rating rating, long stored);

    /// <summary>The memory state that the rating leaves, or null for a rule that keeps none.</summary>
    public virtual MemoryState? MemoryAfter(Rating rating) => null;
}
