namespace StarCards.Identity.Matching;

/// <summary>The looks of all notes, before and now, and how they find one another.</summary>
internal sealed class NoteMatching
{
    private readonly List<KnownNote> _settled = [];
    private readonly CollectionReading _reading;
    private readonly ILookup<string, ReadAppearance> _readOf;
    private EvidenceRoom? _room;

    public NoteMatching(Ledger known, CollectionReading reading)
    {
        _reading = reading;
        var paths = reading.Read.Select(source => source.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var note in known.Notes.Values)
        {
            if (!note.IsLiving)
            {
                Dormant.Add(new KnownAppearance(note, isOpen: false));
            }
            else if (paths.Contains(note.Last.Source) || reading.Gone.Contains(note.Last.Source) || reading.Absent.Contains(note.Last.Source))
            {
                Open.Add(new KnownAppearance(note, isOpen: true));
            }
            else
            {
                _settled.Add(note);
            }
        }

        Open.Sort(BySourceAndOrder);
        Dormant.Sort((one, other) => (one.Known.Order, one.Known.Id).CompareTo((other.Known.Order, other.Known.Id)));
        var order = 0;
        Read = [.. reading.Read.SelectMany(source => source.Notes.Select(note => new ReadAppearance(note, source.Path, order++)))];
        _readOf = Read.ToLookup(note => note.Source, StringComparer.Ordinal);
        Link(Read);
    }

    /// <summary>Lived until now, in sources that were read again or are gone.</summary>
    public List<KnownAppearance> Open { get; } = [];

    /// <summary>Had vanished before, or is known from another machine alone.</summary>
    public List<KnownAppearance> Dormant { get; } = [];

    public IReadOnlyList<ReadAppearance> Read { get; }

    /// <summary>The weights; made only when somebody asks, since mostly every note is known again without them.</summary>
    public EvidenceRoom Room => _room ??= new EvidenceRoom([.. Open, .. Dormant], Read, _settled.Select(note => note.Last.Prompt), ReorderedSections.In(Open, Read));

    /// <summary>True where nobody can say whether the note is still there.</summary>
    public bool IsAbsent(KnownAppearance note) => _reading.Absent.Contains(note.Known.Last.Source);

    public IEnumerable<ReadAppearance> InSource(string source) => _readOf[source];

    /// <summary>Pairs what is sure and returns the pairs to ask for.</summary>
    public IReadOnlyList<Pairing> Run()
    {
        RenamedSources.Follow(Open, Read, note => _reading.Gone.Contains(note.Source) || IsAbsent(note));
        Link(Open);
        new EqualNotes(Open, Dormant, Read).Pair();
        Anchors.Set(Open, Read);
        var unpaired = Read.Where(note => note.Partner is null).ToList();
        return unpaired.Count == 0
            ? []
            : new SimilarNotes([.. Open.Concat(Dormant).Where(note => note.Partner is null)], unpaired, Room).Pair();
    }

    private static int BySourceAndOrder(KnownAppearance one, KnownAppearance other)
    {
        var bySource = string.CompareOrdinal(one.Source, other.Source);
        return bySource != 0 ? bySource : (one.Known.Order, one.Known.Id).CompareTo((other.Known.Order, other.Known.Id));
    }

    private static void Link(IEnumerable<Appearance> notes)
    {
        foreach (var source in notes.GroupBy(note => note.Source, StringComparer.Ordinal))
        {
            Appearance.Link([.. source]);
        }
    }
}
