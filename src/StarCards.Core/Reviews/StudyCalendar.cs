namespace StarCards.Reviews;

/// <summary>Turns moments into study days and back, in one zone and with one rollover hour.</summary>
/// <param name="Zone">The learner's zone.</param>
/// <param name="RolloverHour">The local hour at which a study day begins, 0 to 23.</param>
public sealed record StudyCalendar(TimeZoneInfo Zone, int RolloverHour = StudyCalendar.DefaultRolloverHour)
{
    /// <summary>Four in the morning, as in Anki.</summary>
    public const int DefaultRolloverHour = 4;

    /// <summary>The offset of the zone at a moment.</summary>
    public TimeSpan OffsetAt(Instant instant) => Zone.GetUtcOffset(instant.Utc);

    /// <summary>
    /// The study day of a moment: its local date, or the day before while the local clock shows less than the rollover
    /// hour. Daylight saving moves clocks, never the count of days.
    /// </summary>
    public StudyDay DayOf(Instant instant)
    {
        var local = TimeZoneInfo.ConvertTime(instant.Utc, Zone);
        var day = new StudyDay(DateOnly.FromDateTime(local.DateTime));
        return local.Hour < RolloverHour ? day.Plus(-1) : day;
    }

    /// <summary>
    /// The first moment of a study day: its date at the rollover hour. Where clocks skip that hour, the moment at which
    /// they jump; where they show it twice, the first time.
    /// </summary>
    public Instant StartOf(StudyDay day)
    {
        var local = day.Date.ToDateTime(new TimeOnly(RolloverHour, 0));
        while (Zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(1);
        }

        var offset = Zone.IsAmbiguousTime(local) ? Zone.GetAmbiguousTimeOffsets(local).Max() : Zone.GetUtcOffset(local);
        return new Instant((local.Ticks - offset.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMillisecond);
    }

    /// <summary>The moment at which the study day after a moment begins.</summary>
    public Instant NextRollover(Instant instant) => StartOf(DayOf(instant).Plus(1));
}
