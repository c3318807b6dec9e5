using StarCards.Reviews;

namespace StarCards.Scheduling;

/// <summary>Turns an outcome into the card's next state: the step from "in ten minutes" to an instant or a day.</summary>
public static class Decision
{
    /// <summary>
    /// The state after a rating. A step that ends before the next rollover is due at its instant, one that ends later on
    /// a study day (scheduling reference 2.9): today + floor((delay - until rollover) / 86400) + 1.
    /// </summary>
    /// <param name="before">The state before.</param>
    /// <param name="outcome">The outcome of the rating that was given.</param>
    /// <param name="now">The instant of the rating.</param>
    /// <param name="calendar">The learner's calendar at that instant.</param>
    /// <param name="fuzz">Spreads the instant at which a step ends, never its logged length.</param>
    public static CardState After(CardState before, Outcome outcome, Instant now, StudyCalendar calendar, Fuzz fuzz)
    {
        var today = calendar.DayOf(now);
        return new CardState
        {
            Phase = outcome.Phase,
            Due = DueOf(before, outcome, now, today, calendar, fuzz),
            IntervalDays = outcome.IntervalDays,
            DelaySeconds = outcome.DelaySeconds ?? 0,
            Ease = outcome.Ease,
            Reps = before.Reps + 1,
            Lapses = outcome.Lapses,
            StepsLeft = outcome.StepsLeft,
            Repetitions = outcome.Repetitions,
            Memory = outcome.Memory,
            LastReviewAt = now,
            LastReviewDay = today,
        };
    }

    private static Due DueOf(CardState before, Outcome outcome, Instant now, StudyDay today, StudyCalendar calendar, Fuzz fuzz)
    {
        if (outcome.DelaySeconds is not { } delay)
        {
            return new DueOn(today.Plus(outcome.IntervalDays));
        }

        var fuzzed = LearningFuzz.Spread(delay, fuzz, before.Reps);
        var untilRollover = calendar.NextRollover(now).UnixSeconds - now.UnixSeconds;
        return fuzzed < untilRollover
            ? new DueAt(now.PlusSeconds(fuzzed))
            : new DueOn(today.Plus((fuzzed - untilRollover) / 86400 + 1));
    }
}
