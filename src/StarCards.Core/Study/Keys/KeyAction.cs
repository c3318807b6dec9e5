namespace StarCards.Study.Keys;

/// <summary>What a key does.</summary>
public enum KeyAction
{
    /// <summary>Show every key.</summary>
    Help,

    /// <summary>Leave this page; on the first one, the program.</summary>
    Back,

    /// <summary>Leave the program.</summary>
    Quit,

    /// <summary>Draw everything again.</summary>
    Redraw,

    /// <summary>Suspend the program.</summary>
    ToShell,

    /// <summary>One line up.</summary>
    Up,

    /// <summary>One line down.</summary>
    Down,

    /// <summary>A page up.</summary>
    PageUp,

    /// <summary>A page down.</summary>
    PageDown,

    /// <summary>Begin to review.</summary>
    Start,

    /// <summary>Look for cards.</summary>
    Search,

    /// <summary>Show the figures.</summary>
    Statistics,

    /// <summary>Open the next part, then rate Good.</summary>
    Advance,

    /// <summary>Open everything.</summary>
    RevealAll,

    /// <summary>Rate; the key is the rating's number.</summary>
    Rate,

    /// <summary>The situation was missed.</summary>
    MissSituation,

    /// <summary>The task was missed.</summary>
    MissTask,

    /// <summary>The action was missed.</summary>
    MissAction,

    /// <summary>The result was missed.</summary>
    MissResult,

    /// <summary>The part just opened was missed.</summary>
    MissLast,

    /// <summary>Take back what was logged last.</summary>
    Undo,

    /// <summary>Take the undo back.</summary>
    Redo,

    /// <summary>The next digit says how sure she is.</summary>
    Confidence,

    /// <summary>Show the hints.</summary>
    Hint,

    /// <summary>Open the next story.</summary>
    OtherStory,

    /// <summary>Open the note in an editor.</summary>
    Edit,

    /// <summary>Show what is known of the card.</summary>
    Info,

    /// <summary>Stop the timer, or let it run on.</summary>
    Pause,

    /// <summary>Put the card aside until tomorrow.</summary>
    Bury,

    /// <summary>Take the card out of the queue.</summary>
    Suspend,

    /// <summary>The next digit is the flag.</summary>
    Flag,

    /// <summary>Move the card to the end.</summary>
    NotNow,

    /// <summary>Go to the list, or open the card that is chosen.</summary>
    Open,

    /// <summary>Take the last character away.</summary>
    Erase,

    /// <summary>Mark the card, or take its mark away.</summary>
    Mark,

    /// <summary>Mark all cards that were found, or none.</summary>
    MarkAll,
}
