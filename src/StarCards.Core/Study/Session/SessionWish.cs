namespace StarCards.Study.Session;

/// <summary>What only the log can do for a session.</summary>
public enum SessionWish
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Undo what was logged before this session began.</summary>
    UndoEarlier,

    /// <summary>Redo what was undone before this session began.</summary>
    RedoEarlier,
}
