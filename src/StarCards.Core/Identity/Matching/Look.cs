using StarCards.Cards;

namespace StarCards.Identity.Matching;

/// <summary>What has to be equal for two notes to be one; what is not set does not count.</summary>
internal readonly record struct Look
{
    public NoteKind? Kind { get; init; }

    public string? Source { get; init; }

    public string? Section { get; init; }

    public string? Prompt { get; init; }

    public string? Answer { get; init; }

    public string? Previous { get; init; }

    public string? Next { get; init; }

    public string? ExplicitId { get; init; }

    /// <summary>Kind and prompt of a note: the least that equal notes share.</summary>
    public static Look Of(Appearance note) => new() { Kind = note.Snapshot.Kind, Prompt = note.Prompt };
}
