namespace StarCards.Identity.Matching;

/// <summary>The looks of all notes, before and now, and how they find one another.</summary>
internal sealed class NoteMatching
{
    private readonly List<KnownNote> _settled = [];
    private readonly IReadOnlySet<string> _gone;
    private readonly ILookup<string, ReadAppearance> _readOf;
    private EvidenceRoom? _room;

    public NoteMatching(Ledger known, IReadOnlyList<ReadSource> read, IReadOnlySet<string> gone)
    {
        _gone = gone;
        var paths = read.Select(source => source.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var note in known.Notes.Values)
        {
            if (note.IsLiving && !paths.Contains(note.Last.Source) && !gone.Contains(note.Last.Source))
            {
                _settled.Add(note);
            }
            else
            {
                (note.IsLiving ? Open : Dormant).Add(new KnownAppearance(note, note.IsLiving));
            }
        }

        Open.Sort((one, other) => (one.Source, one.Known.Order, one.Known.Id).CompareTo((other.Source, other.Known.Order, other.Known.Id)));
        Dormant.Sort((one, other) => (one.Known.Order, one.Known.Id).CompareTo((other.Known.Order, other.Known.Id)));
        var order = 0;
        Read = [.. read.SelectMany(source => source.Notes.Select(note => new ReadAppearance(note, source.Path, order++)))];
        _readOf = Read.ToLookup(note => note.Source, StringComparer.Ordinal);
        Link(Read);
    }

    /// <summary>Lived until now, in sources that were read again or are gone.</summary>
    public List<KnownAppearance> Open { get; } = [];

    /// <summary>Had vanished before, or is known from another machine alone.</summary>
    public List<KnownAppearance> Dormant { get; } = [];

    public IReadOnlyList<ReadAppearance> Read { get; }

    /// <summary>The weights; made only when somebody asks, since mostly every note is known again without them.</summary>
    public EvidenceRoom Room => _room ??= new EvidenceRoom([.. Open, .. Dormant], Read, _settled.Select(note => note.Last.Prompt));

    public IEnumerable<ReadAppearance> InSource(string source) => _readOf[source];

    /// <summary>Pairs what is sure and returns the pairs to ask for.</summary>
    public IReadOnlyList<Pairing> Run()
    {
        RenamedSources.Follow(Open, Read, _gone);
        Link(Open);
        new EqualNotes(Open, Dormant, Read).Pair();
        var unpaired = Read.Where(note => note.Partner is null).ToList();
        return unpaired.Count == 0
            ? []
            : new SimilarNotes([.. Open.Concat(Dormant).Where(note => note.Partner is null)], unpaired, Room).Pair();
    }

    private static void Link(IEnumerable<Appearance> notes)
    {
        foreach (var source in notes.GroupBy(note => note.Source, StringComparer.Ordinal))
        {
            Appearance.Link([.. source]);
        }
    }
}
