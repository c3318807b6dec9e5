namespace StarCards.Scheduling;

/// <summary>The schedulers.</summary>
public enum SchedulerName
{
    /// <summary>SM-2 in Anki's dialect, the default.</summary>
    Sm2,

    /// <summary>SM-2 as published in 1990.</summary>
    Sm2Classic,

    /// <summary>FSRS-6.</summary>
    Fsrs,
}
