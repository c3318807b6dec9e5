namespace StarCards.Statistics;

/// <summary>When a card counts as well known. The limit is Anki's, and stands here alone.</summary>
public static class Maturity
{
    /// <summary>From this interval on, in days, a card is mature; below it, it is young.</summary>
    public const int LimitDays = 21;

    /// <summary>True for an interval in days of 21 or more.</summary>
    public static bool IsMature(long intervalDays) => intervalDays >= LimitDays;
}
