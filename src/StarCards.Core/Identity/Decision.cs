using StarCards.Cards;

namespace StarCards.Identity;

/// <summary>What the owner decided about two notes, as entries for the ledger.</summary>
/// <param name="Entries">The entries.</param>
/// <param name="Settled">The pair that waits no longer, or null.</param>
/// <param name="Reopened">The pair that waits again, or null.</param>
/// <param name="Sources">The paths of the files whose notes have other ids from here on: they are to be read again.</param>
public sealed record Decision(
    IReadOnlyList<LedgerEvent> Entries,
    (NoteId Vanished, NoteId Appeared)? Settled,
    WaitingPairing? Reopened,
    IReadOnlyList<string> Sources);
