using StarCards.Cards;
using StarCards.Identity;
using StarCards.Reviews;

namespace StarCards.Core.Tests.Identity;

/// <summary>A collection under the hands of its owner: files are written, the program reads them again.</summary>
internal sealed class Notebook(string machine = "here")
{
    /// <summary>A file of drafts that share no topic: among them the words of a few questions are rare.</summary>
    public static readonly (string Path, Note[] Notes) Others =
        ("others.md", [.. Enumerable.Range(0, 150).Select(i => Draft(FormattableString.Invariant($"Matter{i:000} and subject{i:000}")))]);

    private static readonly IReadOnlySet<string> Nothing = new HashSet<string>();

    private readonly Dictionary<string, IReadOnlyList<Note>> _files = new(StringComparer.Ordinal);
    private readonly List<LedgerEvent> _events = [];
    private readonly Dictionary<NoteId, int> _orders = [];
    private Ledger? _ledger;
    private Instant _now = new(1_764_000_000_000);

    public IReadOnlyList<LedgerEvent> Events => _events;

    public Ledger Ledger => _ledger ??= Ledger.Of(machine, _events).InOrder(_orders);

    public void Enter(IEnumerable<LedgerEvent> events)
    {
        _events.AddRange(events.OrderBy(entry => entry.At).ThenBy(entry => entry.Note));
        _ledger = null;
    }

    public LedgerEvent Enter(NoteId note, LedgerFact fact)
    {
        var entry = new LedgerEvent(Ledger.NextInstant(_now), machine, note, fact);
        Enter([entry]);
        return entry;
    }

    /// <summary>The files as they are now; a file that is not named is not there any more.</summary>
    public Reconciliation Read(params (string Path, Note[] Notes)[] files)
    {
        var before = _files.Keys.ToHashSet(StringComparer.Ordinal);
        _files.Clear();
        foreach (var (path, notes) in files)
        {
            _files[path] = notes;
        }

        before.ExceptWith(_files.Keys);
        return Reconcile([.. files.Select(file => new ReadSource(file.Path, file.Notes))], before);
    }

    /// <summary>Some files changed; all others are as they were.</summary>
    public Reconciliation Reconcile(IReadOnlyList<ReadSource> read, IReadOnlySet<string>? gone = null, IReadOnlySet<string>? absent = null)
    {
        _now = _now.PlusSeconds(60);
        var reconciled = Reconciliation.Of(Ledger, new CollectionReading(read, gone ?? Nothing, absent ?? Nothing), _now);
        Enter(reconciled.Events);
        foreach (var (note, order) in reconciled.Notes.Select((note, order) => (note, order)))
        {
            _orders[note.Id] = order;
        }

        return reconciled;
    }

    public static Note Draft(string prompt, string section = "Behavioural") =>
        new() { Kind = NoteKind.Question, Prompt = prompt, Line = 1, IsDraft = true, Section = [section] };

    public static Note Question(string prompt, string answer, string section = "Behavioural") => new()
    {
        Kind = NoteKind.Question,
        Prompt = prompt,
        Line = 1,
        IsDraft = false,
        Section = [section],
        Stories = [new Story(2, null, StarParts.Empty, answer)],
    };
}
