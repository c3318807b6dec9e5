using StarCards.Cards;
using StarCards.Reviews;

namespace StarCards.Identity;

/// <summary>One entry of the ledger: when, on which machine, which note, and what became of it. Never changed, only followed by others.</summary>
/// <param name="At">The instant; later than every earlier entry of the same machine.</param>
/// <param name="Machine">The name of the machine that entered it; a merged entry keeps it.</param>
/// <param name="Note">The note.</param>
/// <param name="What">What became of it.</param>
public sealed record LedgerEvent(Instant At, string Machine, NoteId Note, LedgerFact What);
