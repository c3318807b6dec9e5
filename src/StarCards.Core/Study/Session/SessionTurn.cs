using System.Collections.Immutable;
using StarCards.Reviews;

namespace StarCards.Study.Session;

/// <summary>One logged change of a session, kept so that it can be undone and redone.</summary>
/// <param name="Before">The session before it, its timer standing.</param>
/// <param name="After">The session after it.</param>
/// <param name="Logged">Its events as the log took them.</param>
/// <param name="What">Its words for a notice ("good").</param>
internal sealed record SessionTurn(StudySession Before, StudySession After, ImmutableArray<LogEvent> Logged, string What)
{
    /// <summary>The retractions of the last undo of it, as the log took them.</summary>
    public ImmutableArray<LogEvent> Retractions { get; init; } = [];

    /// <summary>True where the card stayed in hand: its open parts and its time are not to be turned back.</summary>
    public bool KeepsHand { get; init; }
}
