using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Study;

/// <summary>What was left undone: the reviews that fell due before today, and how they would spread over days without a change to any interval.</summary>
/// <param name="Today">The study day.</param>
/// <param name="Overdue">Cards that fell due before today, drafts and suspended ones not counted.</param>
/// <param name="Since">The day on which the oldest of them fell due, or null.</param>
public sealed record Backlog(StudyDay Today, int Overdue, StudyDay? Since)
{
    /// <summary>
    /// How many overdue answers a day are no burden: spoken aloud an answer takes a minute and a half, so that these take
    /// half an hour. More than twice as many are worth an offer to spread them, and after some days away any more.
    /// </summary>
    public const int ComfortablePerDay = 20;

    private const int DaysAway = 3;

    /// <summary>Cards that fall due on each day, those overdue under the day before today; the state before anything is spread.</summary>
    private IReadOnlyList<StudyDay> DueDays { get; init; } = [];

    /// <summary>True where it is worth an offer to spread it.</summary>
    public bool IsHeavy => Overdue > (Since is { } since && Today.DaysSince(since) >= DaysAway ? ComfortablePerDay : 2 * ComfortablePerDay);

    /// <summary>Over how many days it would be no burden, today included: 2 to 14.</summary>
    public int SuggestedDays => Math.Clamp((Overdue + ComfortablePerDay - 1) / ComfortablePerDay, 2, 14);

    /// <summary>Looks at what was left undone.</summary>
    public static Backlog Of(IReadOnlyCollection<Card> cards, StudyDay today)
    {
        var days = cards.Where(IsReview).Select(card => DayOf(card.Progress.State, today)).Order().ToList();
        var overdue = days.Count(day => day < today);
        return new Backlog(today, overdue, overdue > 0 ? days[0] : null) { DueDays = days };
    }

    /// <summary>
    /// How many reviews each day would bring, when what is due by the last of them is shared evenly and no card is taken
    /// before it is due. What the reviews themselves make due again is not foreseen.
    /// </summary>
    /// <param name="days">Over how many days, today included; at least 1.</param>
    public IReadOnlyList<DayShare> SpreadOver(int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        var until = Today.Plus(days - 1);
        var total = DueDays.Count(day => day <= until);
        var shares = new List<DayShare>();
        var taken = 0;
        for (var day = Today; day <= until; day = day.Plus(1))
        {
            var due = DueDays.Count(dueDay => dueDay <= day) - taken;
            var share = Math.Min(due, Share(total - taken, until.DaysSince(day) + 1));
            shares.Add(new DayShare(day, share));
            taken += share;
        }

        return shares;
    }

    /// <summary>Today's limits while a backlog is spread: no more reviews than today's share of what is due by the last day.</summary>
    internal static StudyLimits Share(StudyLimits limits, IReadOnlyCollection<Card> cards, TodaysReviews done, StudyDay today)
    {
        if (limits.SpreadUntil is not { } until || until < today)
        {
            return limits;
        }

        var dueByThen = cards.Count(card => IsReview(card) && DayOf(card.Progress.State, today) <= until);
        var share = Share(dueByThen + done.Total.Reviews, until.DaysSince(today) + 1);
        return limits with { ReviewsPerDay = Math.Min(limits.ReviewsPerDay, share) };
    }

    private static int Share(int reviews, int days) => (reviews + days - 1) / days;

    private static bool IsReview(Card card) =>
        card.Progress is { IsSuspended: false, State: { Phase: not Phase.New, Due: not DueAt } } && !card.IsDraft;

    private static StudyDay DayOf(CardState state, StudyDay today) => state.Due is DueOn on ? on.Day : today;
}
