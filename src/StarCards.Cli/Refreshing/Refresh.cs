using StarCards.Cards;
using StarCards.Cli.Collection;
using StarCards.Identity;
using StarCards.Notes;
using StarCards.Notes.Files;
using StarCards.Reading;
using StarCards.Sources;

namespace StarCards.Cli.Refreshing;

/// <summary>
/// Reads the sources again: what changed is parsed, every note finds its id, and all of it is saved in one transaction
/// or not at all. An unchanged collection costs a look at its files and nothing else.
/// </summary>
internal sealed class Refresh
{
    private readonly OpenedCollection _collection;
    private readonly Surroundings _around;
    private readonly IReadOnlyList<Source> _sources;
    private readonly IReadOnlyList<FileStamp> _stamps;

    private Refresh(OpenedCollection collection, CommandRun run)
    {
        _collection = collection;
        _around = run.Around;
        _sources = [.. collection.File.ReadSources().Where(source => source.IsRemembered)];
        _stamps = collection.File.ReadFileStamps();
    }

    /// <summary>Refreshes, and says what became of the notes.</summary>
    /// <param name="collection">The database.</param>
    /// <param name="run">The run.</param>
    /// <param name="isDryRun">True to find out only: nothing is saved.</param>
    public static RefreshReport Run(OpenedCollection collection, CommandRun run, bool isDryRun = false)
    {
        var report = new Refresh(collection, run).Run(isDryRun);
        if (!isDryRun)
        {
            collection.Reread();
        }

        return report;
    }

    private RefreshReport Run(bool isDryRun)
    {
        var scan = Scan.Of(_sources, _stamps, _around);
        var changed = scan.Files.Where(file => file.State is ChangedFile).ToList();
        var waiting = _collection.File.ReadWaitingPairings();
        if (changed.Count == 0 && scan.Gone.Count == 0)
        {
            KeepStamps(scan, isDryRun);
            return RefreshReport.Unchanged(scan, waiting);
        }

        var readings = ReadAll(changed);
        var now = _around.Now;
        var known = new KnownCollection(_collection.File, now);
        var reading = new CollectionReading([.. changed.Select(file => new ReadSource(file.Path, readings[file.Path].Notes))], scan.Gone, scan.Absent);
        var reconciled = Reconciliation.Of(known.Ledger, reading, now);
        var after = known.LedgerAfter(reconciled.Events);
        var stillWaiting = StillWaiting(waiting, reconciled, after);
        if (!isDryRun)
        {
            var kept = new NoteKeeping(known, scan, _sources).Of(reconciled);
            _collection.File.AllOrNothing(() =>
            {
                _collection.File.AppendLedger([.. known.TwinEntries, .. reconciled.Events]);
                _collection.File.SaveNotes(kept.Living, kept.Vanished);
                _collection.File.SaveAliases(after.Aliases.ToDictionary(alias => alias, after.Canonical));
                _collection.File.SaveWaitingPairings(stillWaiting);
                _collection.File.SaveFileStamps(scan.StampsAfter(_stamps));
            });
        }

        return new RefreshReport(scan, [.. changed.Select(file => readings[file.Path])], reconciled, stillWaiting);
    }

    private static Dictionary<string, SourceReading> ReadAll(IReadOnlyList<ScannedFile> files)
    {
        var targets = new LinkTargets();
        var changed = files.Select(file => (ChangedFile)file.State).ToDictionary(file => file.File.Path, StringComparer.Ordinal);
        var readings = ManyFiles.Read([.. files.Select(file => file.State.File)], file => NoteReader.Read(SourceBytes.Decode(file.ShownAs, changed[file.Path].Content.Span), targets.Of(file)));
        return files.Zip(readings).ToDictionary(read => read.First.Path, read => read.Second, StringComparer.Ordinal);
    }

    /// <summary>A file may have another time, or an age at which its time can be trusted, and hold what it held.</summary>
    private void KeepStamps(Scan scan, bool isDryRun)
    {
        var stamps = scan.StampsAfter(_stamps);
        if (!isDryRun && !_collection.File.IsReadOnly && stamps.Except(_stamps).Any())
        {
            _collection.File.SaveFileStamps(stamps);
        }
    }

    private static List<WaitingPairing> StillWaiting(IReadOnlyList<WaitingPairing> before, Reconciliation reconciled, Ledger after) =>
        [.. before.Concat(reconciled.Waiting)
            .DistinctBy(pairing => (pairing.Vanished, pairing.Appeared))
            .Where(pairing => IsLiving(after, pairing.Appeared) && !IsLiving(after, pairing.Vanished) && !after.IsRefused(pairing.Vanished, pairing.Appeared))];

    private static bool IsLiving(Ledger ledger, NoteId note) => ledger.Notes.GetValueOrDefault(note)?.IsLiving == true;
}
