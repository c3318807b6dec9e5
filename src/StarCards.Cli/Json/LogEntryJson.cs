using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Cli.Json;

/// <summary>One event of a note's log as <c>show --json</c> prints it.</summary>
internal sealed record LogEntryJson
{
    public required string At { get; init; }

    public required string Day { get; init; }

    public required string Event { get; init; }

    public int? Rating { get; init; }

    public double? Seconds { get; init; }

    public IReadOnlyList<string>? Missed { get; init; }

    public string? Scheduler { get; init; }

    public long? IntervalDays { get; init; }

    public double? Ease { get; init; }

    public required string Origin { get; init; }

    public required bool Retracted { get; init; }

    public string? Face { get; init; }

    public int? Confidence { get; init; }

    public static LogEntryJson Of(LogEvent logged, bool isRetracted)
    {
        var answer = logged.What switch
        {
            Reviewed reviewed => reviewed.Answer,
            Practised practised => practised.Answer,
            _ => null,
        };
        var after = logged.What switch
        {
            Reviewed reviewed => reviewed.After,
            ManuallySet manual => manual.After,
            StateAdopted adopted => adopted.After,
            _ => null,
        };
        return new LogEntryJson
        {
            At = logged.At.ToString(),
            Day = logged.Day.ToString(),
            Event = logged.What.Kind.Word(),
            Rating = (int?)answer?.Rating,
            Seconds = answer?.Milliseconds / 1000.0,
            Missed = answer?.Missed.OrAbsent(),
            Scheduler = (logged.What as Reviewed)?.Scheduler.Word(),
            IntervalDays = after?.IntervalDays,
            Ease = after?.Ease,
            Origin = logged.Origin.Word(),
            Retracted = isRetracted,
            Face = logged.Card?.Face.Word(),
            Confidence = answer?.Confidence,
        };
    }
}
