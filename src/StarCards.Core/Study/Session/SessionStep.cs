using StarCards.Reviews;

namespace StarCards.Study.Session;

/// <summary>What a message led to.</summary>
/// <param name="Next">The session from here on.</param>
/// <param name="Events">What has to stand in the log before the next card is drawn; often empty.</param>
/// <param name="Wish">What the session cannot do by itself.</param>
public sealed record SessionStep(StudySession Next, IReadOnlyList<LogEvent> Events, SessionWish Wish = SessionWish.None);
