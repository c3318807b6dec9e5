using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace StarCards.Reviews;

/// <summary>A day of study: it begins at the rollover hour, so a review at two in the night belongs to the evening before.</summary>
/// <param name="Date">The local date on which it began.</param>
public readonly record struct StudyDay(DateOnly Date) : IComparable<StudyDay>
{
    private const string Format = "yyyy-MM-dd";

    /// <summary>The day so many days later (earlier where negative), stopping at the calendar's first and last day.</summary>
    public StudyDay Plus(long days)
    {
        var number = Math.Clamp(Date.DayNumber + Math.Clamp(days, -DateOnly.MaxValue.DayNumber, DateOnly.MaxValue.DayNumber), 0, DateOnly.MaxValue.DayNumber);
        return new StudyDay(DateOnly.FromDayNumber((int)number));
    }

    /// <summary>How many days this day is after another; negative where it is before.</summary>
    public int DaysSince(StudyDay earlier) => Date.DayNumber - earlier.Date.DayNumber;

    /// <summary>Reads <c>2026-11-24</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out StudyDay day)
    {
        var isDay = DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        day = new StudyDay(date);
        return isDay;
    }

    /// <summary>Reads <c>2026-11-24</c>.</summary>
    /// <exception cref="FormatException">The text is no such date.</exception>
    public static StudyDay Parse(string text) =>
        TryParse(text, out var day) ? day : throw new FormatException($"'{text}' is no day: write it as 2026-11-24.");

    /// <inheritdoc/>
    public int CompareTo(StudyDay other) => Date.CompareTo(other.Date);

    /// <summary>ISO 8601: <c>2026-11-24</c>.</summary>
    public override string ToString() => Date.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>Earlier.</summary>
    public static bool operator <(StudyDay left, StudyDay right) => left.CompareTo(right) < 0;

    /// <summary>Later.</summary>
    public static bool operator >(StudyDay left, StudyDay right) => left.CompareTo(right) > 0;

    /// <summary>Earlier, or the same.</summary>
    public static bool operator <=(StudyDay left, StudyDay right) => left.CompareTo(right) <= 0;

    /// <summary>Later, or the same.</summary>
    public static bool operator >=(StudyDay left, StudyDay right) => left.CompareTo(right) >= 0;
}
