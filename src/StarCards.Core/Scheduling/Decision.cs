using StarCards.Reviews;
using StarCards.Scheduling.Fuzzing;

namespace StarCards.Scheduling;

/// <summary>Turns an outcome into the card's next state: the step from "in ten minutes" to an instant or a day.</summary>
public static class Decision
{
    /// <summary>
    /// The state after a rating. A step that ends before the next rollover is due at its instant, one that ends later on
    /// a study day (scheduling reference 2.9): today + floor((delay - until rollover) / 86400) + 1. The step's own length
    /// decides which; only the instant is fuzzed, and may then lie a little past the rollover.
    /// </summary>
    /// <param name="before">The state before.</param>
    /// <param name="outcome">The outcome of the rating that was given.</param>
    /// <param name="now">The instant of the rating.</param>
    /// <param name="calendar">The learner's calendar at that instant.</param>
    /// <param name="fuzz">Spreads the instant at which a step ends, never its logged length.</param>
    public static CardState After(CardState before, Outcome outcome, Instant now, StudyCalendar calendar, Fuzz fuzz)
    {
        var today = calendar.DayOf(now);
        return Carried(before, outcome) with
        {
            Due = DueOf(before, outcome, now, today, calendar, fuzz),
            LastReviewAt = now,
            LastReviewDay = today,
        };
    }

    /// <summary>The state after a rating, as far as it needs no clock: without due and without the day of the rating.</summary>
    internal static CardState Carried(CardState before, Outcome outcome) => new()
    {
        Phase = outcome.Phase,
        IntervalDays = outcome.IntervalDays,
        DelaySeconds = outcome.DelaySeconds ?? 0,
        Ease = outcome.Ease,
        Reps = before.Reps + 1,
        Lapses = outcome.Lapses,
        StepsLeft = outcome.StepsLeft,
        Repetitions = outcome.Repetitions,
        Memory = outcome.Memory,
    };

    private static Due DueOf(CardState before, Outcome outcome, Instant now, StudyDay today, StudyCalendar calendar, Fuzz fuzz)
    {
        if (outcome.DelaySeconds is not { } delay)
        {
            return new DueOn(today.Plus(outcome.IntervalDays));
        }

        var untilRollover = calendar.NextRollover(now).UnixSeconds - now.UnixSeconds;
        return delay < untilRollover
            ? new DueAt(now.PlusSeconds(LearningFuzz.Spread(delay, fuzz, before.Reps)))
            : new DueOn(today.Plus((delay - untilRollover) / 86400 + 1));
    }
}
