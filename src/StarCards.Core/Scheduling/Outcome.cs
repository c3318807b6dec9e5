namespace StarCards.Scheduling;

/// <summary>What one rating would lead to, before a calendar turns it into a due day or instant.</summary>
/// <param name="Phase">The phase after the rating.</param>
/// <param name="IntervalDays">The interval in days; in relearning the interval to return to; 0 in learning.</param>
/// <param name="DelaySeconds">The length of the step, without fuzz; null where the card waits for days.</param>
/// <param name="Ease">The ease factor after; 0 in learning.</param>
/// <param name="Lapses">The lapses after.</param>
/// <param name="StepsLeft">The steps still to do; 0 in review.</param>
/// <param name="Repetitions">Successes in a row (<c>sm2-classic</c>).</param>
/// <param name="Memory">FSRS's state after, or null for the others.</param>
/// <param name="IsLeech">True where this rating made the card a leech.</param>
public sealed record Outcome(
    Phase Phase,
    long IntervalDays,
    long? DelaySeconds,
    double Ease,
    int Lapses,
    int StepsLeft,
    int Repetitions = 0,
    MemoryState? Memory = null,
    bool IsLeech = false);
