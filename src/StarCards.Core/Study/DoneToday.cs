namespace StarCards.Study;

/// <summary>How many places of a day are used.</summary>
/// <param name="New">New cards seen for the first time.</param>
/// <param name="Reviews">Reviews, and steps carried over from another day.</param>
public readonly record struct DoneToday(int New, int Reviews)
{
    /// <summary>Both counts together.</summary>
    public DoneToday Plus(DoneToday other) => new(New + other.New, Reviews + other.Reviews);
}
