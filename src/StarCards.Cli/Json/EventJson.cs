using System.Text.Json.Serialization;
using StarCards.Cli.Logs;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Cli.Json;

/// <summary>One event as <c>log --json</c> prints it: that of <c>show --json</c>, with its card and everything else that it holds.</summary>
internal sealed record EventJson
{
    public required string At { get; init; }

    public required string Day { get; init; }

    public required string Event { get; init; }

    public string? Card { get; init; }

    public required string Origin { get; init; }

    public required string Machine { get; init; }

    public required bool Retracted { get; init; }

    public int? Rating { get; init; }

    public double? Seconds { get; init; }

    public IReadOnlyDictionary<string, long>? PartMilliseconds { get; init; }

    public IReadOnlyList<string>? Missed { get; init; }

    public int? Confidence { get; init; }

    public string? PhaseBefore { get; init; }

    public string? Scheduler { get; init; }

    public DecisionJson? Decided { get; init; }

    public string? Operation { get; init; }

    public int? Flag { get; init; }

    public string? Tag { get; init; }

    public string? Where { get; init; }

    public string? Key { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }

    public TargetJson? Target { get; init; }

    public static EventJson Of(LogEvent logged, bool isRetracted)
    {
        var json = new EventJson
        {
            At = logged.At.ToString(),
            Day = logged.Day.ToString(),
            Event = logged.What.Kind.Word(),
            Card = logged.Card?.ToString(),
            Origin = logged.Origin.Word(),
            Machine = logged.Machine,
            Retracted = isRetracted,
            Decided = CsvColumns.After(logged) is { } after ? DecisionJson.Of(after) : null,
        };
        return json.With(logged.What);
    }

    private EventJson With(LoggedFact what) => what switch
    {
        Reviewed reviewed => With(reviewed.Answer) with { PhaseBefore = reviewed.PhaseBefore.Word(), Scheduler = reviewed.Scheduler.Word() },
        Practised practised => With(practised.Answer),
        ManuallySet manual => this with { Operation = manual.Operation == ManualOperation.SetDue ? "set-due" : "forget-progress" },
        Flagged flagged => this with { Flag = flagged.Flag },
        Tagged tagged => this with { Tag = tagged.Tag },
        Untagged untagged => this with { Tag = untagged.Tag },
        Told told => this with { Where = told.Where },
        ConfigChanged changed => this with { Key = changed.Key, Before = changed.Before, After = changed.After },
        Retracted retracted => this with { Target = new TargetJson(retracted.Target.At.ToString(), retracted.Target.Kind.Word()) },
        _ => this,
    };

    private EventJson With(RatedAnswer answer) => this with
    {
        Rating = (int)answer.Rating,
        Seconds = answer.Milliseconds / 1000.0,
        PartMilliseconds = answer.PartMilliseconds.Count > 0 ? answer.PartMilliseconds : null,
        Missed = answer.Missed.OrAbsent(),
        Confidence = answer.Confidence,
    };
}

/// <summary>What was decided for a card.</summary>
internal sealed record DecisionJson(string Phase, string? Due, long IntervalDays, long DelaySeconds, double Ease, int Reps, int Lapses, int StepsLeft, int Repetitions, float? Stability, float? Difficulty)
{
    public static DecisionJson Of(CardState state) => new(
        state.Phase.Word(),
        state.Due switch { DueOn on => on.Day.ToString(), DueAt at => at.Instant.ToString(), _ => null },
        state.IntervalDays,
        state.DelaySeconds,
        state.Ease,
        state.Reps,
        state.Lapses,
        state.StepsLeft,
        state.Repetitions,
        state.Memory?.Stability,
        state.Memory?.Difficulty);
}

/// <summary>The event that is taken back; it is of the same card.</summary>
internal sealed record TargetJson(string At, string Event);

/// <summary>Makes the JSON of <c>log</c> without reflection.</summary>
[JsonSerializable(typeof(EventJson))]
internal sealed partial class LogJsonContext : JsonSerializerContext
{
    public static LogJsonContext Readable { get; } = new(JsonOutput.Options);
}
