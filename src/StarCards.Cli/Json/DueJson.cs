using System.Text.Json.Serialization;
using StarCards.Scheduling;
using StarCards.Study;

namespace StarCards.Cli.Json;

/// <summary>What <c>due --json</c> prints.</summary>
internal sealed record DueJson(
    string Today,
    int Due,
    int Learning,
    int New,
    int Drafts,
    int Waiting,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? NextDue,
    IReadOnlyList<DueDeckJson> Decks)
{
    public static DueJson Of(StudyQueue queue, Reviews.Instant now)
    {
        var counts = queue.Counts(now);
        return new DueJson(
            queue.Today.ToString(),
            counts.Due,
            counts.Learning,
            counts.New,
            counts.Drafts,
            counts.Waiting,
            Text(queue.NextDue(now)),
            [.. queue.CountsByDeck(now).Select(DueDeckJson.Of)]);
    }

    private static string? Text(Due? due) => due switch
    {
        DueOn on => on.Day.ToString(),
        DueAt at => at.Instant.ToString(),
        _ => null,
    };
}

/// <summary>One deck with all below it.</summary>
internal sealed record DueDeckJson(string Deck, int Due, int Learning, int New, int Drafts)
{
    public static DueDeckJson Of(DeckCounts deck) =>
        new(deck.Deck.ToString(), deck.Counts.Due, deck.Counts.Learning, deck.Counts.New, deck.Counts.Drafts);
}

/// <summary>Makes the JSON of <c>due</c> without reflection.</summary>
[JsonSerializable(typeof(DueJson))]
internal sealed partial class DueJsonContext : JsonSerializerContext
{
    public static DueJsonContext Readable { get; } = new(JsonOutput.Options);
}
