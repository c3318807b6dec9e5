using System.Text.Json.Serialization;
using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Cli.Json;

/// <summary>One card of a note.</summary>
internal sealed record CardJson(string Face, CardStateJson State)
{
    public static CardJson Of(Card card, StudyDay today) => new(card.Id.Face.Word(), CardStateJson.Of(card.Progress, today));
}

/// <summary>The schedule and the marks of a card; <c>due</c> is null for a new card.</summary>
internal sealed record CardStateJson(
    string Phase,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Due,
    long IntervalDays,
    double Ease,
    int Reps,
    int Lapses,
    bool Suspended,
    bool Buried,
    int Flag)
{
    public static CardStateJson Of(CardProgress progress, StudyDay today) => new(
        progress.State.Phase.Word(),
        progress.State.Due switch
        {
            DueOn on => on.Day.ToString(),
            DueAt at => at.Instant.ToString(),
            _ => null,
        },
        progress.State.IntervalDays,
        progress.State.Ease,
        progress.State.Reps,
        progress.State.Lapses,
        progress.IsSuspended,
        progress.IsBuriedOn(today),
        progress.Flag);
}

/// <summary>The events that <c>undo</c> took back or <c>redo</c> brought back.</summary>
internal sealed record RetractionJson(string Done, IReadOnlyList<LogEntryJson> Events);

/// <summary>Makes the JSON of <c>cards</c>, <c>show</c>, <c>undo</c> and <c>redo</c> without reflection.</summary>
[JsonSerializable(typeof(IReadOnlyList<NoteJson>))]
[JsonSerializable(typeof(NoteJson))]
[JsonSerializable(typeof(RetractionJson))]
internal sealed partial class CardsJsonContext : JsonSerializerContext
{
    public static CardsJsonContext Readable { get; } = new(JsonOutput.Options);
}
