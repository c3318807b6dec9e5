namespace StarCards.Scheduling.Classic;

/// <summary>Which ease factor the next interval of <c>sm2-classic</c> is multiplied by.</summary>
public enum ClassicEase
{
    /// <summary>The one before the rating; what the published program and programs in use do.</summary>
    Old,

    /// <summary>The one after it.</summary>
    New,
}
