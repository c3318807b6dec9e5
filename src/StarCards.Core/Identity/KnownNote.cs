using StarCards.Cards;
using StarCards.Reviews;

namespace StarCards.Identity;

/// <summary>A note as the ledger knows it.</summary>
/// <param name="Id">Its id for ever; an alias never stands here.</param>
/// <param name="FirstSeenAt">When it, or the first of its aliases, was first seen on any machine.</param>
/// <param name="Last">What it looked like last; on this machine where it ever stood here.</param>
/// <param name="IsLiving">True while it stands in a source of this machine.</param>
/// <param name="WasHere">True where it ever stood in a source of this machine.</param>
public sealed record KnownNote(NoteId Id, Instant FirstSeenAt, NoteSnapshot Last, bool IsLiving, bool WasHere)
{
    /// <summary>Its place among the notes of its source when it was last read; only the order counts.</summary>
    public int Order { get; init; }

    /// <summary>When it was last entered that it stands somewhere, or vanished.</summary>
    public Instant ChangedAt { get; init; }

    /// <summary>Every normalized prompt that it ever had, so that an older version of a file is known again.</summary>
    public IReadOnlyCollection<string> Prompts { get; init; } = [];
}
