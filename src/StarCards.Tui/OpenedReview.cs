using StarCards.Study.Session;

namespace StarCards.Tui;

/// <summary>A study session that is ready to be shown.</summary>
/// <param name="Session">The session and its log.</param>
/// <param name="Desk">Editor, notes and history.</param>
/// <param name="Clock">What time it is.</param>
public sealed record OpenedReview(LoggedSession Session, IReviewDesk Desk, Func<Moment> Clock);
