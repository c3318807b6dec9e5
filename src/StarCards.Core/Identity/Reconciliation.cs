using StarCards.Identity.Matching;
using StarCards.Reviews;

namespace StarCards.Identity;

/// <summary>
/// Which note is which after sources were read again: every note that was read with its id, what vanished, what only the
/// owner can tell, and the entries that the ledger gets for it.
/// </summary>
/// <param name="Notes">Every note of the sources that were read, in their order.</param>
/// <param name="Vanished">The notes that lived until now and are nowhere any more.</param>
/// <param name="Waiting">Pairs that were not sure enough.</param>
/// <param name="Events">What the ledger has to remember; empty where nothing changed.</param>
public sealed record Reconciliation(
    IReadOnlyList<ReconciledNote> Notes,
    IReadOnlyList<VanishedNote> Vanished,
    IReadOnlyList<WaitingPairing> Waiting,
    IReadOnlyList<LedgerEvent> Events)
{
    /// <summary>Reconciles what was read with what was known.</summary>
    /// <param name="known">The ledger as seen from this machine.</param>
    /// <param name="reading">What was found in the sources.</param>
    /// <param name="now">The instant; entries stand there, or just after the machine's last one.</param>
    public static Reconciliation Of(Ledger known, CollectionReading reading, Instant now)
    {
        var matching = new NoteMatching(known, reading);
        var asked = matching.Run();
        return new LedgerEntries(known, known.NextInstant(now)).Of(matching, asked);
    }
}
