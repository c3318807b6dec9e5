using System.Globalization;

namespace StarCards.Cli;

/// <summary>
/// A clock that stands at one instant, in a zone that has that instant's offset all year: for scripts and reproducible
/// output. Durations still run.
/// </summary>
internal sealed class StandingClock(DateTimeOffset instant) : TimeProvider
{
    public const string VariableName = "STARCARDS_NOW";

    public override TimeZoneInfo LocalTimeZone { get; } = ZoneOf(instant.Offset);

    /// <summary>The clock of the variable's text, or the system's where it is not set.</summary>
    /// <exception cref="UserException">The text is no time with an offset.</exception>
    public static TimeProvider FromVariable(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return System;
        }

        var hasOffset = text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > text.IndexOf('T', StringComparison.Ordinal);
        return hasOffset && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var instant)
            ? new StandingClock(instant)
            : throw new UserException($"{VariableName} is '{text}', which is no time with an offset; write it as 2026-11-24T07:30:00+01:00");
    }

    public override DateTimeOffset GetUtcNow() => instant.ToUniversalTime();

    private static TimeZoneInfo ZoneOf(TimeSpan offset) =>
        offset == TimeSpan.Zero ? TimeZoneInfo.Utc : TimeZoneInfo.CreateCustomTimeZone($"UTC{offset:hh\\:mm}", offset, null, null);
}
