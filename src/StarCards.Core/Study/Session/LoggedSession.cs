namespace StarCards.Study.Session;

/// <summary>A study session tied to its log: the session moves on only when what it says is written.</summary>
/// <param name="start">The session to begin with.</param>
/// <param name="log">Where its events go.</param>
public sealed class LoggedSession(StudySession start, IStudyLog log)
{
    /// <summary>The session as it is now.</summary>
    public StudySession Session { get; private set; } = start;

    /// <summary>Tells the session something; its events are committed before this returns.</summary>
    /// <exception cref="UserException">They could not be written; the session is as it was, and the message can be sent again.</exception>
    public StudySession Send(SessionMessage message, Moment moment)
    {
        var step = Session.Take(message, moment);
        Session = step.Wish switch
        {
            SessionWish.UndoEarlier => step.Next.WithEarlier(log.Undo(moment), isUndo: true, moment),
            SessionWish.RedoEarlier => step.Next.WithEarlier(log.Redo(moment), isUndo: false, moment),
            _ when step.Events.Count > 0 => step.Next.AsLogged(log.Append(step.Events)),
            _ => step.Next,
        };
        return Session;
    }

    /// <summary>What the sitting came to.</summary>
    public SessionSummary Summary(Moment moment) => SessionSummary.Of(Session, log.DueTomorrow(moment), moment);
}
