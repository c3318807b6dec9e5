using StarCards.Cards;
using StarCards.Identity;
using StarCards.Sources;

namespace StarCards.Cli.Refreshing;

/// <summary>Which notes a refresh has to save: those that were read, and those whose place among all moved.</summary>
internal sealed class NoteKeeping
{
    private readonly KnownCollection _known;
    private readonly Dictionary<NoteId, IdentifiedNote> _before;
    private readonly Dictionary<string, ScannedFile> _files;
    private readonly HashSet<string> _left;
    private readonly HashSet<IdentifiedNote> _stored;
    private readonly IReadOnlyList<Source> _sources;

    public NoteKeeping(KnownCollection known, Scan scan, IReadOnlyList<Source> sources)
    {
        _known = known;
        _sources = sources;
        _before = known.Living.ToDictionary(note => note.Id);
        _stored = new HashSet<IdentifiedNote>(known.Stored, ReferenceEqualityComparer.Instance);
        _files = scan.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        _left = [.. scan.Gone, .. scan.Files.Where(file => file.State is Notes.Files.ChangedFile).Select(file => file.Path)];
    }

    /// <summary>The notes to save, and the ids under which nothing lives any more.</summary>
    public (IReadOnlyList<IdentifiedNote> Living, IReadOnlyList<NoteId> Vanished) Of(Reconciliation reconciled)
    {
        var read = reconciled.Notes.Select(Identified).ToList();
        var found = read.Select(note => note.Id).ToHashSet();
        var stayed = _known.Living.Where(note => !_left.Contains(note.Source) && !found.Contains(note.Id));
        var inOrder = read.Concat(stayed)
            .OrderBy(note => IndexOfSource(note.Source)).ThenBy(note => note.Source, StringComparer.Ordinal).ThenBy(note => note.Note.Line)
            .Select((note, order) => note.Order == order ? note : note with { Order = order })
            .ToList();
        var living = inOrder.Select(note => note.Id).ToHashSet();
        return (
            [.. inOrder.Where(note => !_stored.Contains(note))],
            [.. _known.Stored.Select(note => note.Id).Where(id => !living.Contains(id))]);
    }

    private IdentifiedNote Identified(ReconciledNote note)
    {
        var known = _known.Ledger.Notes.GetValueOrDefault(note.Id);
        var before = _before.GetValueOrDefault(note.Id);
        var deck = _files[note.Source].DeckOf(note.Note);
        var firstSeenAt = known?.FirstSeenAt ?? _known.Now;
        var isSame = before is not null && before.Deck == deck && before.Note.HasContentOf(note.Note);
        var lastChange = isSame ? before!.ChangedAt : _known.Now;

        // The ledger steps past its last entry where the clock stands or went back: a note never changed before it was seen.
        var changedAt = lastChange > firstSeenAt ? lastChange : firstSeenAt;
        return new IdentifiedNote(note.Id, note.Note, note.Source, deck, before?.Order ?? -1, before?.AnkiNoteId ?? 0, firstSeenAt, changedAt);
    }

    private int IndexOfSource(string path)
    {
        for (var i = 0; i < _sources.Count; i++)
        {
            if (_sources[i].Covers(path))
            {
                return i;
            }
        }

        return _sources.Count;
    }
}
