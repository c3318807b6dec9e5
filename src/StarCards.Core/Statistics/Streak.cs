using StarCards.Reviews;

namespace StarCards.Statistics;

/// <summary>How many study days in a row had a review.</summary>
internal static class Streak
{
    /// <summary>The row that ends today or, while today has none yet, yesterday; days after today are passed over.</summary>
    public static int Of(IReadOnlySet<StudyDay> days, StudyDay today)
    {
        var day = days.Contains(today) ? today : today.Plus(-1);
        var length = 0;
        while (days.Contains(day))
        {
            length++;
            day = day.Plus(-1);
        }

        return length;
    }
}
