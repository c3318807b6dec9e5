namespace StarCards.Reviews;

/// <summary>A moment, to the millisecond, independent of any zone.</summary>
/// <param name="UnixMilliseconds">Milliseconds since 1970-01-01T00:00:00Z; the form in which the log and Anki keep it.</param>
public readonly record struct Instant(long UnixMilliseconds) : IComparable<Instant>
{
    /// <summary>The moment of a time, its offset taken into account, fractions of a millisecond cut off.</summary>
    public static Instant From(DateTimeOffset time) => new(time.ToUnixTimeMilliseconds());

    /// <summary>True from year 1 to 9999: only there a moment has a date.</summary>
    public bool IsOfCalendar => UnixMilliseconds is >= -62_135_596_800_000 and <= 253_402_300_799_999;

    /// <summary>The moment in UTC; it has to be of the calendar.</summary>
    public DateTimeOffset Utc => DateTimeOffset.FromUnixTimeMilliseconds(UnixMilliseconds);

    /// <summary>Whole seconds since 1970, rounded down.</summary>
    public long UnixSeconds => Math.DivRem(UnixMilliseconds, 1000, out var rest) - (rest < 0 ? 1 : 0);

    /// <summary>The moment a number of seconds later.</summary>
    public Instant PlusSeconds(long seconds) => new(UnixMilliseconds + seconds * 1000);

    /// <inheritdoc/>
    public int CompareTo(Instant other) => UnixMilliseconds.CompareTo(other.UnixMilliseconds);

    /// <summary>ISO 8601 in UTC: whole seconds as <c>2026-11-23T09:10:00Z</c>, otherwise with three decimals.</summary>
    public override string ToString() => Utc.UtcDateTime.ToString(
        UnixMilliseconds % 1000 == 0 ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:ss.fff'Z'",
        System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Earlier.</summary>
    public static bool operator <(Instant left, Instant right) => left.CompareTo(right) < 0;

    /// <summary>Later.</summary>
    public static bool operator >(Instant left, Instant right) => left.CompareTo(right) > 0;

    /// <summary>Earlier, or the same.</summary>
    public static bool operator <=(Instant left, Instant right) => left.CompareTo(right) <= 0;

    /// <summary>Later, or the same.</summary>
    public static bool operator >=(Instant left, Instant right) => left.CompareTo(right) >= 0;
}
