using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Study;

/// <summary>What one rating of a card leads to: the facts for the log, and the state that they leave.</summary>
/// <param name="Facts">The review, and the marks of a leech where it became one.</param>
/// <param name="After">The card's state after it.</param>
/// <param name="IsLeech">True where this rating made the card a leech.</param>
public sealed record CardRating(IReadOnlyList<LoggedFact> Facts, CardState After, bool IsLeech)
{
    /// <summary>The tag of a card that keeps being forgotten, as Anki names it.</summary>
    public const string LeechTag = "leech";

    /// <summary>Rates a card.</summary>
    /// <param name="card">The card as it is.</param>
    /// <param name="answer">The rating and what goes with it.</param>
    /// <param name="scheduler">Who decides.</param>
    /// <param name="fuzz">Whether and how intervals are spread.</param>
    /// <param name="calendar">The learner's calendar.</param>
    /// <param name="now">The instant of the rating.</param>
    /// <param name="suspendsLeeches">True where a leech is suspended besides being tagged.</param>
    public static CardRating Of(
        Card card,
        RatedAnswer answer,
        IScheduler scheduler,
        Fuzz fuzz,
        StudyCalendar calendar,
        Instant now,
        bool suspendsLeeches = false)
    {
        var before = card.Progress.State;
        var outcome = scheduler.NextForEach(before, calendar.DayOf(now), fuzz)[answer.Rating];
        var after = Decision.After(before, outcome, now, calendar, fuzz);
        List<LoggedFact> facts = [new Reviewed(answer, before.Phase, scheduler.Name, after)];
        if (outcome.IsLeech)
        {
            facts.Add(new Tagged(LeechTag));
            facts.AddRange(suspendsLeeches ? [new Suspended()] : []);
        }

        return new CardRating(facts, after, outcome.IsLeech);
    }
}
