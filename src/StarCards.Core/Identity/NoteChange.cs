namespace StarCards.Identity;

/// <summary>How a note that was read relates to what was known.</summary>
public enum NoteChange
{
    /// <summary>It looks as it did and stands where it stood.</summary>
    Unchanged,

    /// <summary>Its words changed.</summary>
    Edited,

    /// <summary>It stands elsewhere with the same words.</summary>
    Moved,

    /// <summary>It had vanished, or was known from another machine alone.</summary>
    Returned,

    /// <summary>It is seen for the first time.</summary>
    New,
}
