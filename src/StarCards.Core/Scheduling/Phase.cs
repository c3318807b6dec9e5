namespace StarCards.Scheduling;

/// <summary>Where a card stands in its life.</summary>
public enum Phase
{
    /// <summary>Never rated, or its progress was forgotten.</summary>
    New,

    /// <summary>On its first steps.</summary>
    Learning,

    /// <summary>Graduated: it comes back after an interval of days.</summary>
    Review,

    /// <summary>Forgotten after graduation: on its relearning steps.</summary>
    Relearning,
}
