namespace StarCards.Phone;

/// <summary>The kinds of row in Anki's log; the numeric value is Anki's.</summary>
public enum PackageReviewKind
{
    /// <summary>An answer on a learning step, or the first of a new card.</summary>
    Learning = 0,

    /// <summary>An answer to a review card.</summary>
    Review = 1,

    /// <summary>An answer on a relearning step.</summary>
    Relearning = 2,

    /// <summary>An answer in a filtered deck: early, or practice.</summary>
    Filtered = 3,

    /// <summary>A due day set or progress forgotten by hand.</summary>
    Manual = 4,

    /// <summary>Moved by Anki itself.</summary>
    Rescheduled = 5,
}
