using StarCards.Cards;
using StarCards.Cli.Collection;
using StarCards.Cli.Refreshing;
using StarCards.Identity;

namespace StarCards.Cli.Identifying;

/// <summary>The pairings that wait and those that were made, and the owner's word about them.</summary>
internal sealed class IdentityBook
{
    private const int ShortestPrefix = 4;

    private readonly OpenedCollection _collection;
    private readonly CommandRun _run;
    private readonly IReadOnlyList<LedgerEvent> _entries;

    public IdentityBook(OpenedCollection collection, CommandRun run)
    {
        _collection = collection;
        _run = run;
        _entries = collection.File.ReadLedger();
        Ledger = Ledger.Of(collection.File.Machine, _entries);
        Waiting = collection.File.ReadWaitingPairings();
    }

    public Ledger Ledger { get; }

    public IReadOnlyList<WaitingPairing> Waiting { get; }

    public IReadOnlyList<MadePairing> Made => MadePairing.Of(_entries);

    /// <summary>The two are one.</summary>
    public void Accept(WaitingPairing pairing) => Apply(new Decisions(Ledger, _run.Now).Accept(pairing.Vanished, pairing.Appeared));

    /// <summary>The two are not one.</summary>
    public void Refuse(WaitingPairing pairing) => Apply(new Decisions(Ledger, _run.Now).Refuse(pairing.Vanished, pairing.Appeared));

    /// <summary>Takes back what was decided about a note.</summary>
    /// <returns>The decision as it was applied.</returns>
    /// <exception cref="UserException">Nothing was decided about it.</exception>
    public Decision Undo(string prefix)
    {
        var note = FindNote(prefix);
        var decision = new Decisions(Ledger, _run.Now).Undo(_entries, note)
            ?? throw new UserException($"no pairing of {note} can be undone; 'starcards identity' lists those that were made");
        Apply(decision);
        return decision;
    }

    /// <summary>The waiting pairing that one or two ids name.</summary>
    /// <exception cref="UserException">None, or more than one, waits under them.</exception>
    public WaitingPairing FindWaiting(IReadOnlyList<string> prefixes)
    {
        var found = Waiting.Where(pairing => prefixes.All(prefix => Begins(pairing.Vanished, prefix) || Begins(pairing.Appeared, prefix))).ToList();
        return found switch
        {
            [var only] => only,
            [] => throw new UserException($"no pairing waits under {string.Join(" and ", prefixes)}; 'starcards identity' lists them"),
            _ => throw new UserException($"{found.Count} pairings wait under {string.Join(" and ", prefixes)}; name both ids of one"),
        };
    }

    private NoteId FindNote(string prefix)
    {
        var found = Ledger.Notes.Keys.Concat(Ledger.Aliases).Where(id => Begins(id, prefix)).Distinct().ToList();
        return found switch
        {
            [var only] when prefix.Length >= ShortestPrefix => only,
            [] => throw new UserException($"no note has the id {prefix}; 'starcards identity' lists the pairings"),
            _ => throw new UserException($"{prefix} is the beginning of {found.Count} ids; give more characters"),
        };
    }

    private static bool Begins(NoteId id, string prefix) => id.ToString().StartsWith(prefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>Enters the decision and reads the files again whose notes have other ids by it.</summary>
    private void Apply(Decision decision)
    {
        var file = _collection.File;
        file.AllOrNothing(() =>
        {
            file.AppendLedger(decision.Entries);
            file.SaveWaitingPairings([.. Waiting.Where(pairing => (pairing.Vanished, pairing.Appeared) != decision.Settled), .. decision.Reopened is { } again ? [again] : Array.Empty<WaitingPairing>()]);
            file.SaveFileStamps([.. file.ReadFileStamps().Select(stamp => decision.Sources.Contains(stamp.Path) ? stamp with { ModifiedTicks = 0, Hash = "" } : stamp)]);
        });
        Refresh.Run(_collection, _run);
    }
}
