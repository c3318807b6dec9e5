namespace StarCards.Study;

/// <summary>What became of a card when the day's queue was built.</summary>
public enum QueueVerdict
{
    /// <summary>In the queue: its step ends today.</summary>
    Learning,

    /// <summary>In the queue: its step of a day or more has ended.</summary>
    LearningFromAnotherDay,

    /// <summary>In the queue: due for review.</summary>
    Due,

    /// <summary>In the queue: never rated, and among today's new cards.</summary>
    New,

    /// <summary>In the queue, after all others: nothing to recall yet.</summary>
    Draft,

    /// <summary>In the queue of a cram session, which takes every card.</summary>
    Crammed,

    /// <summary>Out until it is taken back.</summary>
    Suspended,

    /// <summary>Out until the day is over.</summary>
    Buried,

    /// <summary>Out because a sibling was reviewed today.</summary>
    SiblingReviewed,

    /// <summary>Out because a sibling is in the queue.</summary>
    SiblingQueued,

    /// <summary>Out because its day has not come.</summary>
    NotDue,

    /// <summary>Held back by a limit of reviews.</summary>
    ReviewLimit,

    /// <summary>Held back by a limit of new cards.</summary>
    NewLimit,

    /// <summary>Held back by the limit of drafts.</summary>
    DraftLimit,

    /// <summary>Left out by what this sitting asked for.</summary>
    SittingLimit,
}
