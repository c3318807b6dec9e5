namespace StarCards.Reviews.Examining;

/// <summary>What can be odd about an event of the log.</summary>
public enum OddityKind
{
    /// <summary>It is dated in the future.</summary>
    InTheFuture,

    /// <summary>It is dated before its note was first seen.</summary>
    BeforeItsNote,

    /// <summary>It is dated before the review that it followed.</summary>
    BeforeWhatItFollowed,

    /// <summary>The card's first known review is of a card that had graduated.</summary>
    StartIsMissing,

    /// <summary>It counts more answers than the log has.</summary>
    ReviewsAreMissing,

    /// <summary>A review of another card has the same instant.</summary>
    SameMillisecond,

    /// <summary>The card has a schedule, and no review.</summary>
    NoReviews,
}
