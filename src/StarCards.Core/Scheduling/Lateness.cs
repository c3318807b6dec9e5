using StarCards.Reviews;

namespace StarCards.Scheduling;

/// <summary>How many days after its due day a card is rated.</summary>
internal static class Lateness
{
    /// <summary>Negative where it is rated early; 0 for a card that waits for no day.</summary>
    public static long Of(CardState state, StudyDay today) => state.Due is DueOn due ? today.DaysSince(due.Day) : 0;
}
