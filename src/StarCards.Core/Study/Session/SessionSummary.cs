using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Study.Session;

/// <summary>What a sitting came to.</summary>
public sealed record SessionSummary
{
    /// <summary>Ratings given, undone ones left out.</summary>
    public required int Ratings { get; init; }

    /// <summary>Different cards rated.</summary>
    public required int Cards { get; init; }

    /// <summary>Ratings other than Again.</summary>
    public required int Passed { get; init; }

    /// <summary>Milliseconds spent on rated cards, pauses left out.</summary>
    public required long Milliseconds { get; init; }

    /// <summary>STAR parts missed, the one missed most first; a framework's numbers mean nothing across frameworks.</summary>
    public required IReadOnlyList<MissedPart> Missed { get; init; }

    /// <summary>Prompts of the cards that were rated Again and not passed since, in the order of rating.</summary>
    public required IReadOnlyList<string> StillHard { get; init; }

    /// <summary>Cards due on the next study day.</summary>
    public required int DueTomorrow { get; init; }

    /// <summary>When the next card of today's steps is due, or null.</summary>
    public required Instant? NextToday { get; init; }

    /// <summary>Cards that today's limits hold back.</summary>
    public required int Waiting { get; init; }

    /// <summary>True for practice, which moves no schedule.</summary>
    public required bool IsPractice { get; init; }

    /// <summary>The summary of a session.</summary>
    /// <param name="session">The session as it ended.</param>
    /// <param name="dueTomorrow">Cards due on the next study day.</param>
    /// <param name="moment">When it ended.</param>
    public static SessionSummary Of(StudySession session, int dueTomorrow, Moment moment) => new()
    {
        Ratings = session.Answered.Count,
        Cards = session.Answered.Select(answered => answered.Card.Id).Distinct().Count(),
        Passed = session.Answered.Count(answered => answered.Answer.Rating.IsPass()),
        Milliseconds = session.Answered.Sum(answered => answered.Answer.Milliseconds),
        Missed = [.. session.Answered
            .Where(answered => answered.Card.Id.Face != Face.Framework)
            .SelectMany(answered => answered.Answer.Missed)
            .GroupBy(part => part)
            .Select(group => new MissedPart(group.Key, group.Count()))
            .OrderByDescending(part => part.Times)],
        StillHard = [.. session.Answered
            .GroupBy(answered => answered.Card.Id)
            .Select(answers => answers.Last())
            .Where(last => !last.Answer.Rating.IsPass())
            .Select(last => last.Card.Note.Note.Prompt)],
        DueTomorrow = dueTomorrow,
        NextToday = session.Queue.NextDue(moment.Now) is DueAt { Instant: var instant } ? instant : null,
        Waiting = session.Queue.Counts(moment.Now).Waiting,
        IsPractice = session.Setting.IsPractice,
    };
}
