using StarCards.Cards;
using StarCards.Identity;
using StarCards.Reviews;
using StarCards.Sqlite;

namespace StarCards.Cli.Refreshing;

/// <summary>What was known of the notes before a refresh.</summary>
internal sealed class KnownCollection
{
    private readonly IReadOnlyList<LedgerEvent> _entries;
    private readonly string _machine;

    public KnownCollection(CollectionFile file, Instant now)
    {
        Now = now;
        _machine = file.Machine;
        Stored = [.. file.ReadEveryNote().Where(note => note.IsLiving).Select(note => note.Note)];
        _entries = [.. file.ReadLedger()];
        Ledger = LedgerAfter([]);
        var twins = TwinNotes.In(Ledger);
        if (twins.Count > 0)
        {
            var at = Ledger.NextInstant(now);
            TwinEntries = [.. twins.Select(twin => new LedgerEvent(at, _machine, twin.Alias, new Aliased(twin.Of)))];
            _entries = [.. _entries, .. TwinEntries];
            Ledger = LedgerAfter([]);
        }

        Living = [.. Stored.Select(note => Ledger.Canonical(note.Id) is var id && id == note.Id ? note : note with { Id = id }).DistinctBy(note => note.Id)];
        Ledger = Ledger.InOrder(Living.ToDictionary(note => note.Id, note => note.Order));
    }

    public Instant Now { get; }

    /// <summary>The notes that lived until now, under the ids under which they are stored.</summary>
    public IReadOnlyList<IdentifiedNote> Stored { get; }

    /// <summary>The same under the ids that they have by now: some may have turned out to be others.</summary>
    public IReadOnlyList<IdentifiedNote> Living { get; }

    public Ledger Ledger { get; }

    /// <summary>What comes of another machine's ledger: two ids that are one note.</summary>
    public IReadOnlyList<LedgerEvent> TwinEntries { get; } = [];

    public Ledger LedgerAfter(IReadOnlyList<LedgerEvent> entries) => Ledger.Of(_machine, [.. _entries, .. entries]);
}
