namespace StarCards.Scheduling.Classic;

/// <summary>How <c>sm2-classic</c> makes whole days of interval times ease factor; the published text leaves it open.</summary>
public enum ClassicRounding
{
    /// <summary>To the nearest day, halves up; what programs in use do.</summary>
    Nearest,

    /// <summary>Up wherever there is a fraction; what the prose says.</summary>
    Up,

    /// <summary>To the nearest day, halves to the even one; what the published program's language did.</summary>
    Even,
}
