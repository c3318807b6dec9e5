namespace StarCards.Scheduling.Classic;

/// <summary>What a grade below 3 does to the ease factor in <c>sm2-classic</c>.</summary>
public enum ClassicFailure
{
    /// <summary>It changes like after any grade; what the published program and programs in use do.</summary>
    Change,

    /// <summary>It stays; what step 6 of the prose says.</summary>
    Keep,
}
