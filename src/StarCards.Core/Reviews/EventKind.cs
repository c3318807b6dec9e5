namespace StarCards.Reviews;

/// <summary>The kinds of event in the review log.</summary>
public enum EventKind
{
    /// <summary>A rating that moved the schedule.</summary>
    Review,

    /// <summary>A rating that moves nothing: cram, mock, drill.</summary>
    Practice,

    /// <summary>A due day set or progress forgotten by hand.</summary>
    Manual,

    /// <summary>The state of a card as a package had it, where its rows give something else.</summary>
    State,

    /// <summary>Taken out of the queue until it is taken back.</summary>
    Suspend,

    /// <summary>Taken back into the queue.</summary>
    Unsuspend,

    /// <summary>Put aside until the study day is over.</summary>
    Bury,

    /// <summary>Brought back before the study day is over.</summary>
    Unbury,

    /// <summary>Marked with a colour, or with none.</summary>
    Flag,

    /// <summary>A tag given outside the notes.</summary>
    Tag,

    /// <summary>Such a tag taken away.</summary>
    Untag,

    /// <summary>A story was used in an interview.</summary>
    Told,

    /// <summary>A setting changed that schedules depend on, or any other.</summary>
    Config,

    /// <summary>An earlier event is void: undo. Undoing that again is redo.</summary>
    Retract,
}
