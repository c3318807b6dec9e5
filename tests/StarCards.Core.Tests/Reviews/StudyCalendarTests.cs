using StarCards.Reviews;

namespace StarCards.Core.Tests.Reviews;

/// <summary>Days and instants agree in every zone of the tz database, around every change of its clocks since 1970.</summary>
public sealed class StudyCalendarTests
{
    private const long DaySeconds = 86400;

    private static readonly long[] SecondsAroundChange = [-DaySeconds, -5400, -1, 0, 1799, 5400, DaySeconds];
    private static readonly Lazy<IReadOnlyList<(TimeZoneInfo Zone, IReadOnlyList<Instant> Changes)>> Zones = new(() => [.. DistinctZones().Select(zone => (zone, Changes(zone)))]);

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(23)]
    public void Day_and_instant_agree_around_every_change_of_clocks_in_every_zone(int rolloverHour) =>
        Assert.Equal([], Zones.Value.SelectMany(zone => Problems(new StudyCalendar(zone.Zone, rolloverHour), zone.Changes)).Take(20));

    [Fact]
    public void A_date_that_a_zone_skips_takes_no_time()
    {
        var samoa = new StudyCalendar(TimeZoneInfo.FindSystemTimeZoneById("Pacific/Apia"), RolloverHour: 0);
        var last = StudyDay.Parse("2011-12-29");
        Assert.Equal(samoa.StartOf(last.Plus(1)), samoa.StartOf(last.Plus(2)));
        Assert.Equal(last.Plus(2), samoa.DayOf(samoa.NextRollover(samoa.StartOf(last))));
    }

    [Theory]
    [InlineData("2026-03-29T00:59:59Z", "2026-03-28", "2026-03-29T01:00:00Z")]
    [InlineData("2026-03-29T01:00:00Z", "2026-03-29", "2026-03-30T00:00:00Z")]
    [InlineData("2026-10-25T00:30:00Z", "2026-10-25", "2026-10-26T01:00:00Z")]
    [InlineData("2026-10-25T01:30:00Z", "2026-10-25", "2026-10-26T01:00:00Z")]
    public void At_a_rollover_hour_that_clocks_skip_or_show_twice_the_day_starts_once(string now, string day, string next)
    {
        var berlin = new StudyCalendar(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), RolloverHour: 2);
        var instant = Instant.From(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(day, berlin.DayOf(instant).ToString());
        Assert.Equal(next, berlin.NextRollover(instant).ToString());
    }

    [Fact]
    public void The_calendar_ends_without_an_error()
    {
        var calendar = new StudyCalendar(TimeZoneInfo.Utc);
        var end = new StudyDay(DateOnly.MaxValue);
        Assert.Equal(end, calendar.DayOf(calendar.StartOf(end)));
        Assert.Equal(end, calendar.DayOf(Instant.From(DateTimeOffset.MaxValue)));
    }

    private static IEnumerable<string> Problems(StudyCalendar calendar, IEnumerable<Instant> changes) =>
        from change in changes
        from seconds in SecondsAroundChange
        let now = change.PlusSeconds(seconds)
        let day = calendar.DayOf(now)
        let start = calendar.StartOf(day)
        let next = calendar.NextRollover(now)
        where start > now || next <= now || calendar.DayOf(start) != day || calendar.DayOf(new Instant(next.UnixMilliseconds - 1)) != day || calendar.DayOf(next) <= day
        select $"{calendar.Zone.Id} {now}: {day} from {start} to {next}";

    private static List<TimeZoneInfo> DistinctZones()
    {
        List<TimeZoneInfo> distinct = [];
        foreach (var zone in TimeZoneInfo.GetSystemTimeZones())
        {
            if (!distinct.Exists(zone.HasSameRules))
            {
                distinct.Add(zone);
            }
        }

        return distinct;
    }

    /// <summary>The moments at which the offset changes, to the second; no offset is known to have held for less than the step.</summary>
    private static List<Instant> Changes(TimeZoneInfo zone)
    {
        const long Step = 14 * DaySeconds;
        List<Instant> changes = [];
        var before = new Instant(3 * DaySeconds * 1000);
        for (var now = before.PlusSeconds(Step); now.Utc.Year < 2038; now = now.PlusSeconds(Step))
        {
            if (zone.GetUtcOffset(now.Utc) != zone.GetUtcOffset(before.Utc))
            {
                changes.Add(Bisected(zone, before, now));
            }

            before = now;
        }

        return changes;
    }

    private static Instant Bisected(TimeZoneInfo zone, Instant before, Instant after)
    {
        var offset = zone.GetUtcOffset(before.Utc);
        while (after.UnixSeconds - before.UnixSeconds > 1)
        {
            var middle = before.PlusSeconds((after.UnixSeconds - before.UnixSeconds) / 2);
            (before, after) = zone.GetUtcOffset(middle.Utc) == offset ? (middle, after) : (before, middle);
        }

        return after;
    }
}
