using StarCards.Cards;
using StarCards.Reviews;

namespace StarCards.Cli.Json;

/// <summary>A note as <c>check</c>, <c>cards</c> and <c>show</c> print it.</summary>
internal sealed record NoteJson
{
    public string? Id { get; init; }

    public string? Deck { get; init; }

    public required string Kind { get; init; }

    public required string Prompt { get; init; }

    public required IReadOnlyList<string> Section { get; init; }

    public required string File { get; init; }

    public required int Line { get; init; }

    public required bool Draft { get; init; }

    public StarJson? Star { get; init; }

    public string? Answer { get; init; }

    public IReadOnlyList<StoryJson>? Stories { get; init; }

    public IReadOnlyList<string>? Parts { get; init; }

    public IReadOnlyList<string>? Hints { get; init; }

    public IReadOnlyList<string>? Notes { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    public string? ExplicitId { get; init; }

    public string? FollowUpOf { get; init; }

    public int? FollowUpOfLine { get; init; }

    public IReadOnlyList<CardJson>? Cards { get; init; }

    public IReadOnlyList<LogEntryJson>? Log { get; init; }

    public IReadOnlyList<WhyJson>? Why { get; init; }

    /// <summary>A note with its cards, which must be of that note.</summary>
    public static NoteJson Of(IdentifiedNote known, IEnumerable<Card> cards, StudyDay today) => Of(known.Note, known.Source) with
    {
        Id = known.Id.ToString(),
        Deck = known.Deck.ToString(),
        Tags = known.AllTags.OrAbsent(),
        Cards = [.. cards.Select(card => CardJson.Of(card, today))],
    };

    public static NoteJson Of(Note note, string file) => new()
    {
        Kind = note.Kind.Word(),
        Prompt = note.Prompt,
        Section = Plain(note.Section),
        File = file,
        Line = note.Line,
        Draft = note.IsDraft,
        Star = StarJson.Of(note.Star),
        Answer = Plain(note.Answer),
        Stories = note.Stories.Skip(1).Select(StoryJson.Of).ToList().OrAbsent(),
        Parts = Plain(note.Parts).OrAbsent(),
        Hints = Plain(note.Hints).OrAbsent(),
        Notes = Plain(note.Notes).OrAbsent(),
        Tags = note.Tags.OrAbsent(),
        ExplicitId = note.ExplicitId,
        FollowUpOf = note.FollowUpOf?.Prompt,
        FollowUpOfLine = note.FollowUpOf?.Line,
    };

    internal static string? Plain(string? markdown) => markdown is null ? null : NoteText.Plain(markdown);

    private static List<string> Plain(IReadOnlyList<string> fragments) => [.. fragments.Select(NoteText.Plain)];
}

/// <summary>The filled parts of a story.</summary>
internal sealed record StarJson(string? Situation, string? Task, string? Action, string? Result)
{
    public static StarJson? Of(StarParts parts) => parts.IsEmpty
        ? null
        : new StarJson(NoteJson.Plain(parts.Situation), NoteJson.Plain(parts.Task), NoteJson.Plain(parts.Action), NoteJson.Plain(parts.Result));
}

/// <summary>A further story of a question.</summary>
internal sealed record StoryJson(string? Title, StarJson? Star, string? Answer)
{
    public static StoryJson Of(Story story) => new(NoteJson.Plain(story.Title), StarJson.Of(story.Star), NoteJson.Plain(story.Answer));
}
