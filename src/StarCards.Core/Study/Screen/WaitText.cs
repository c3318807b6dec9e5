using System.Globalization;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Study.Screen;

/// <summary>How long a card waits, in words for people.</summary>
public static class WaitText
{
    private const int DaysOfAMonth = 30;
    private const int DaysOfAYear = 365;

    /// <summary>A whole phrase: <c>in 10 minutes</c>, <c>tomorrow</c> as <c>in 1 day</c>, <c>in 120 days</c>; days are never rounded to months.</summary>
    /// <param name="state">The state after a rating.</param>
    /// <param name="today">The study day of the rating.</param>
    public static string Until(CardState state, StudyDay today) => state.Due switch
    {
        DueOn due when due.Day <= today => "today",
        DueOn due => $"in {Count(due.Day.DaysSince(today), "day")}",
        DueAt when state.DelaySeconds < 3600 => $"in {Count(Math.Max(1, Rounded(state.DelaySeconds, 60)), "minute")}",
        DueAt => $"in {Count(Rounded(state.DelaySeconds, 3600), "hour")}",
        _ => "now",
    };

    /// <summary>At most nine characters, to stand under a key: <c>1 min</c>, <c>3 days</c>, <c>2.5 mon</c>, <c>1.2 yr</c>.</summary>
    /// <param name="state">The state after a rating.</param>
    /// <param name="today">The study day of the rating.</param>
    public static string Brief(CardState state, StudyDay today) => state.Due switch
    {
        DueOn due => ShortDays(Math.Max(0, due.Day.DaysSince(today))),
        DueAt when state.DelaySeconds < 60 => "< 1 min",
        DueAt when state.DelaySeconds < 3600 => $"{Rounded(state.DelaySeconds, 60).ToString(CultureInfo.InvariantCulture)} min",
        DueAt => $"{Rounded(state.DelaySeconds, 3600).ToString(CultureInfo.InvariantCulture)} h",
        _ => "now",
    };

    /// <summary>A span of time on a clock: <c>0:07</c>, <c>12:30</c>, <c>1:02:03</c>.</summary>
    public static string Clock(long milliseconds)
    {
        var span = TimeSpan.FromMilliseconds(milliseconds);
        return span.TotalHours >= 1
            ? string.Create(CultureInfo.InvariantCulture, $"{(long)span.TotalHours}:{span.Minutes:00}:{span.Seconds:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{span.Minutes}:{span.Seconds:00}");
    }

    /// <summary>A number and its noun: <c>1 card</c>, <c>2 cards</c>.</summary>
    public static string Count(long number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? string.Empty : "s")}");

    private static string ShortDays(long days) => days switch
    {
        < 2 * DaysOfAMonth => Count(days, "day"),
        < DaysOfAYear => string.Create(CultureInfo.InvariantCulture, $"{(double)days / DaysOfAMonth:0.#} mon"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(double)days / DaysOfAYear:0.#} yr"),
    };

    private static long Rounded(long seconds, long unit) => (seconds + unit / 2) / unit;
}
