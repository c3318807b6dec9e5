using StarCards.Reviews;

namespace StarCards.Scheduling;

/// <summary>The schedule of one card: what the last decision left behind.</summary>
public sealed record CardState
{
    /// <summary>A card that was never rated.</summary>
    public static CardState New { get; } = new();

    /// <summary>Where it stands.</summary>
    public Phase Phase { get; init; }

    /// <summary>When it comes back; null while new.</summary>
    public Due? Due { get; init; }

    /// <summary>The interval in days, 0 until graduation; while relearning the interval to return to.</summary>
    public long IntervalDays { get; init; }

    /// <summary>The length of the step it is on, in seconds, as it is logged (without fuzz); 0 outside of steps.</summary>
    public long DelaySeconds { get; init; }

    /// <summary>The ease factor (2.5 means 250 %); 0 until graduation. <c>sm2</c> keeps whole thousandths.</summary>
    public double Ease { get; init; }

    /// <summary>Answers given.</summary>
    public int Reps { get; init; }

    /// <summary>Times it was forgotten after graduation.</summary>
    public int Lapses { get; init; }

    /// <summary>Steps still to do, the current one included; 0 outside of steps.</summary>
    public int StepsLeft { get; init; }

    /// <summary>Successes in a row, as <c>sm2-classic</c> counts them.</summary>
    public int Repetitions { get; init; }

    /// <summary>What FSRS knows of it; null where FSRS has not looked at it.</summary>
    public MemoryState? Memory { get; init; }

    /// <summary>The instant of the last rating, or null.</summary>
    public Instant? LastReviewAt { get; init; }

    /// <summary>The study day of the last rating, or null.</summary>
    public StudyDay? LastReviewDay { get; init; }

    /// <summary>True where the card is to be asked: a due day that has come, or a step that has ended; never for a new card.</summary>
    /// <param name="today">The study day.</param>
    /// <param name="now">The instant.</param>
    public bool IsDue(StudyDay today, Instant now) => Due switch
    {
        DueOn on => on.Day <= today,
        DueAt at => at.Instant <= now,
        _ => false,
    };
}
