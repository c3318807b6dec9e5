namespace StarCards.Reviews;

/// <summary>Turns moments into study days and back, in one zone and with one rollover hour.</summary>
/// <param name="Zone">The learner's zone.</param>
/// <param name="RolloverHour">The local hour at which a study day begins, 0 to 23.</param>
public sealed record StudyCalendar(TimeZoneInfo Zone, int RolloverHour = StudyCalendar.DefaultRolloverHour)
{
    /// <summary>Four in the morning, as in Anki.</summary>
    public const int DefaultRolloverHour = 4;

    /// <summary>No zone has ever been further from UTC.</summary>
    private const long WidestOffsetMilliseconds = 16 * 3600 * 1000;

    /// <summary>The offset of the zone at a moment.</summary>
    public TimeSpan OffsetAt(Instant instant) => Zone.GetUtcOffset(instant.Utc);

    /// <summary>
    /// The study day of a moment: the last one that has started. Daylight saving and a zone that changes its mind move
    /// clocks, never the count of days; a day that has started does not end when clocks go back over the rollover hour.
    /// </summary>
    public StudyDay DayOf(Instant instant)
    {
        var local = instant.Utc.ToOffset(OffsetAt(instant));
        var day = new StudyDay(DateOnly.FromDateTime(local.DateTime)).Plus(local.Hour < RolloverHour ? -1 : 0);
        while (day.Date < DateOnly.MaxValue && StartOf(day.Plus(1)) <= instant)
        {
            day = day.Plus(1);
        }

        while (day.Date > DateOnly.MinValue && StartOf(day) > instant)
        {
            day = day.Plus(-1);
        }

        return day;
    }

    /// <summary>
    /// The first moment of a study day: when the local clock first shows its date at the rollover hour, or jumps over it.
    /// </summary>
    public Instant StartOf(StudyDay day)
    {
        var local = (day.Date.ToDateTime(new TimeOnly(RolloverHour, 0)) - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMillisecond;
        var earliest = Within(local - WidestOffsetMilliseconds);
        var latest = Within(local + WidestOffsetMilliseconds);
        var before = OffsetAt(earliest);
        var after = OffsetAt(latest);
        var first = Within(local - Milliseconds(before));
        if (before == after || OffsetAt(first) == before)
        {
            return first;
        }

        var second = Within(local - Milliseconds(after));
        return OffsetAt(second) == after ? second : ChangeBetween(earliest, latest);
    }

    /// <summary>The moment at which the study day after a moment begins.</summary>
    public Instant NextRollover(Instant instant) => StartOf(DayOf(instant).Plus(1));

    /// <summary>The first moment of the later offset, to the second; two changes within the span are not known of any zone.</summary>
    private Instant ChangeBetween(Instant before, Instant after)
    {
        var offset = OffsetAt(before);
        while (after.UnixSeconds - before.UnixSeconds > 1)
        {
            var middle = before.PlusSeconds((after.UnixSeconds - before.UnixSeconds) / 2);
            (before, after) = OffsetAt(middle) == offset ? (middle, after) : (before, middle);
        }

        return after;
    }

    private static long Milliseconds(TimeSpan offset) => offset.Ticks / TimeSpan.TicksPerMillisecond;

    private static Instant Within(long unixMilliseconds) =>
        new(Math.Clamp(unixMilliseconds, DateTimeOffset.MinValue.ToUnixTimeMilliseconds(), DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()));
}
