using StarCards.Reviews;

namespace StarCards.Scheduling;

/// <summary>What can be done to a card's schedule by hand, as in Anki (scheduling reference 2.13).</summary>
public static class ManualSchedule
{
    /// <summary>The furthest day that can be set, in days from today.</summary>
    public const int MostDays = 36500;

    /// <summary>
    /// Due in so many days. A graduated card keeps its interval, any other gets the days as its interval; with a memory
    /// state the interval is the time from the last review to the day set. Ratings, lapses and ease stay; a card without
    /// an ease gets the starting one.
    /// </summary>
    /// <param name="state">The card before.</param>
    /// <param name="days">0 today to <see cref="MostDays"/>.</param>
    /// <param name="today">The study day.</param>
    /// <param name="preset">The settings.</param>
    /// <param name="resetsInterval">True to make the days the interval of a graduated card too.</param>
    /// <exception cref="UserException">The days are out of range.</exception>
    public static CardState SetDue(CardState state, int days, StudyDay today, Preset preset, bool resetsInterval = false)
    {
        if (days is < 0 or > MostDays)
        {
            throw new UserException(FormattableString.Invariant($"a card cannot be due in {days} days; the range is 0 (today) to {MostDays}"));
        }

        var due = today.Plus(days);
        return state with
        {
            Phase = Phase.Review,
            Due = new DueOn(due),
            IntervalDays = Math.Max(Interval(state, days, due, resetsInterval), 1),
            DelaySeconds = 0,
            StepsLeft = 0,
            Ease = state.Ease > 0 ? state.Ease : EaseFactor.Of(preset.StartingEase).Exact,
            LastReviewDay = state.LastReviewDay > today ? today : state.LastReviewDay,
        };
    }

    /// <summary>
    /// New again: schedule, ease and memory are gone; the answers given and the lapses stay counted. A review that a clock
    /// dated ahead stays known, so that it does not come back on its day.
    /// </summary>
    /// <param name="state">The card before.</param>
    /// <param name="now">The instant.</param>
    public static CardState Forget(CardState state, Instant now) => CardState.New with
    {
        Reps = state.Reps,
        Lapses = state.Lapses,
        LastReviewAt = state.LastReviewAt > now ? state.LastReviewAt : null,
    };

    private static long Interval(CardState state, int days, StudyDay due, bool resetsInterval) => state switch
    {
        { Memory: not null, LastReviewDay: { } last } when last <= due => due.DaysSince(last),
        { Phase: Phase.Review or Phase.Relearning } when !resetsInterval => state.IntervalDays,
        _ => days,
    };
}
