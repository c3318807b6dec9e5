using StarCards.Cards;
using StarCards.Reviews;

namespace StarCards.Study.Session;

/// <summary>What a study session can be told; a closed family.</summary>
public abstract record SessionMessage
{
    private protected SessionMessage()
    {
    }
}

/// <summary>Open the next part.</summary>
public sealed record RevealNext : SessionMessage;

/// <summary>Open everything that is left.</summary>
public sealed record RevealAll : SessionMessage;

/// <summary>Open the next part; where all is open, rate Good.</summary>
public sealed record Advance : SessionMessage;

/// <summary>Rate the card, whatever is open.</summary>
/// <param name="Rating">The rating.</param>
public sealed record Rate(Rating Rating) : SessionMessage;

/// <summary>A part was missed, or was not after all.</summary>
/// <param name="Part">The part's name; null for the part just opened.</param>
public sealed record ToggleMissed(string? Part) : SessionMessage;

/// <summary>How sure she is, before the first part opens.</summary>
/// <param name="Confidence">1 no idea to 4 sure.</param>
public sealed record SetConfidence(int Confidence) : SessionMessage;

/// <summary>Show the hints, or hide them.</summary>
public sealed record ToggleHints : SessionMessage;

/// <summary>Open the next of the question's other stories, once all of the first is open.</summary>
public sealed record OpenOtherStory : SessionMessage;

/// <summary>Take back what was logged last, in this session or before it.</summary>
public sealed record Undo : SessionMessage;

/// <summary>Take the last undo back.</summary>
public sealed record Redo : SessionMessage;

/// <summary>Put the card aside until the study day is over.</summary>
public sealed record Bury : SessionMessage;

/// <summary>Take the card out of the queue for good.</summary>
public sealed record Suspend : SessionMessage;

/// <summary>Give the card a flag.</summary>
/// <param name="Flag">0 none, 1 to 7.</param>
public sealed record SetFlag(int Flag) : SessionMessage;

/// <summary>Not now: the card goes to the end of the queue.</summary>
public sealed record NotNow : SessionMessage;

/// <summary>Stop the timer, or let it run on.</summary>
public sealed record TogglePause : SessionMessage;

/// <summary>She is away (an editor, a suspended program): the timer stands until she is back.</summary>
public sealed record StepAway : SessionMessage;

/// <summary>Back again: the timer runs on unless she had paused it herself.</summary>
public sealed record StepBack : SessionMessage;

/// <summary>Time passed: look whether a card has come due.</summary>
public sealed record LookAgain : SessionMessage;

/// <summary>The notes were read again: the queue is another, and the card in hand may have other words.</summary>
/// <param name="Queue">The queue as the log and the notes now give it.</param>
/// <param name="Card">The card in hand as it now is; null where it has vanished.</param>
public sealed record NotesRead(StudyQueue Queue, Card? Card) : SessionMessage;
