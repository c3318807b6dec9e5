namespace StarCards.Study;

/// <summary>What a queue still holds.</summary>
/// <param name="Due">Reviews.</param>
/// <param name="Learning">Steps that end within the next minutes (<see cref="StudyLimits.LearnAheadMinutes"/>), and steps of a day and more.</param>
/// <param name="New">New cards that are no drafts.</param>
/// <param name="Drafts">Drafts, rated before or not.</param>
/// <param name="Waiting">Cards that today's limits hold back.</param>
public readonly record struct QueueCounts(int Due, int Learning, int New, int Drafts, int Waiting)
{
    /// <summary>How many cards there are to show.</summary>
    public int Total => Due + Learning + New + Drafts;

    /// <summary>Both counts together.</summary>
    public QueueCounts Plus(QueueCounts other) =>
        new(Due + other.Due, Learning + other.Learning, New + other.New, Drafts + other.Drafts, Waiting + other.Waiting);
}
