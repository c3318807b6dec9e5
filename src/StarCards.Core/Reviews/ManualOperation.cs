namespace StarCards.Reviews;

/// <summary>What can be done to a schedule by hand.</summary>
public enum ManualOperation
{
    /// <summary>The due day was set.</summary>
    SetDue,

    /// <summary>Progress was forgotten: the card is new again, its log stays.</summary>
    ForgetProgress,
}
