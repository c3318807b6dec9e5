using StarCards.Reviews;

namespace StarCards.Study.Session;

/// <summary>What a study session asks of the review log and the notes.</summary>
public interface IStudyLog
{
    /// <summary>Writes events in one transaction and returns them as they stand there: instants may have been moved to be unique. When it returns they are safe.</summary>
    /// <exception cref="UserException">They could not be written; nothing was.</exception>
    IReadOnlyList<LogEvent> Append(IReadOnlyList<LogEvent> events);

    /// <summary>Retracts the last event that stands, whoever made it; null where nothing can be undone.</summary>
    EarlierChange? Undo(Moment moment);

    /// <summary>Retracts the last undo; null where none stands.</summary>
    EarlierChange? Redo(Moment moment);

    /// <summary>How many cards will be due on the study day after this moment's.</summary>
    int DueTomorrow(Moment moment);
}
