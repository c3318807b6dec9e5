using StarCards.Reviews;

namespace StarCards.Cards;

/// <summary>A note as the collection knows it: what was read last, and what stays through every edit.</summary>
/// <param name="Id">Its id for ever.</param>
/// <param name="Note">What was read last.</param>
/// <param name="Source">The path of the file it stands in.</param>
/// <param name="Deck">Where its cards belong.</param>
/// <param name="Order">Its place among all notes, from 0: sources in order of adding, files by path, then lines.</param>
/// <param name="AnkiNoteId">Anki's number of the note, milliseconds since 1970; given once, at first sight.</param>
/// <param name="FirstSeenAt">When it was first seen.</param>
/// <param name="ChangedAt">When its content last changed; never before it was first seen.</param>
public sealed record IdentifiedNote(
    NoteId Id,
    Note Note,
    string Source,
    DeckName Deck,
    int Order,
    long AnkiNoteId,
    Instant FirstSeenAt,
    Instant ChangedAt)
{
    /// <summary>Tags given outside the notes: on the phone, or by a command.</summary>
    public IReadOnlyList<string> GivenTags { get; init; } = [];

    /// <summary>Every tag of the note, each once, in ordinal order.</summary>
    public IReadOnlyList<string> AllTags => [.. Note.Tags.Concat(GivenTags).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
