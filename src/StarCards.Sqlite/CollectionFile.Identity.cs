using StarCards.Identity;
using StarCards.Sqlite.Identity;

namespace StarCards.Sqlite;

/// <content>What each note was, and what only the owner can tell.</content>
public sealed partial class CollectionFile
{
    private LedgerTable LedgerTable => new(_database.Connection);

    private WaitingTable WaitingTable => new(_database.Connection);

    /// <summary>The whole ledger, oldest entry first.</summary>
    public IReadOnlyList<LedgerEvent> ReadLedger() => _database.Read(LedgerTable.Read);

    /// <summary>Adds entries to the ledger; those that it has already are passed over.</summary>
    public void AppendLedger(IEnumerable<LedgerEvent> entries) => _database.Write(() => LedgerTable.Add(entries));

    /// <summary>The pairings that wait for the owner's word.</summary>
    public IReadOnlyList<WaitingPairing> ReadWaitingPairings() => _database.Read(WaitingTable.Read);

    /// <summary>Puts these waiting pairings in place of all others.</summary>
    public void SaveWaitingPairings(IEnumerable<WaitingPairing> pairings) => _database.Write(() => WaitingTable.Replace(pairings));

    /// <summary>Takes over another machine's ledger. The files are read again at the next refresh: notes here may be notes of that machine.</summary>
    private void UniteLedger(IEnumerable<LedgerEvent> theirs)
    {
        if (LedgerTable.Add(theirs) > 0)
        {
            _sources.ReplaceStamps([.. _sources.ReadStamps().Select(stamp => stamp with { ModifiedTicks = 0, Hash = "" })]);
        }
    }
}
