using StarCards.Cards;
using StarCards.Reviews;

namespace StarCards.Identity;

/// <summary>
/// What all entries say together, as seen from one machine: which notes there are, what they looked like last, which ids
/// are aliases, what was refused. A fold, so that two ledgers merge by uniting their entries.
/// </summary>
public sealed class Ledger
{
    private readonly Dictionary<NoteId, NoteId> _aliases;
    private readonly HashSet<(NoteId, NoteId)> _refused;
    private readonly Instant? _lastEntry;

    internal Ledger(string machine, IReadOnlyDictionary<NoteId, KnownNote> notes, Dictionary<NoteId, NoteId> aliases, HashSet<(NoteId, NoteId)> refused, Instant? lastEntry)
    {
        Machine = machine;
        Notes = notes;
        _aliases = aliases;
        _refused = refused;
        _lastEntry = lastEntry;
    }

    /// <summary>The machine from which it is seen: notes live where they stand in a source.</summary>
    public string Machine { get; }

    /// <summary>Every note that was ever seen anywhere, aliases counted as what they are aliases of.</summary>
    public IReadOnlyDictionary<NoteId, KnownNote> Notes { get; }

    /// <summary>Folds entries, in whatever order they come.</summary>
    /// <param name="machine">The name of the machine that looks.</param>
    /// <param name="entries">The entries of all machines.</param>
    public static Ledger Of(string machine, IEnumerable<LedgerEvent> entries)
    {
        var fold = new LedgerFold(machine);
        foreach (var entry in InOrder([.. entries]))
        {
            fold.Add(entry);
        }

        return fold.Result();
    }

    /// <summary>A database hands them out in order already, and there may be many.</summary>
    private static IEnumerable<LedgerEvent> InOrder(LedgerEvent[] entries)
    {
        for (var i = 1; i < entries.Length; i++)
        {
            if (Compare(entries[i - 1], entries[i]) > 0)
            {
                return entries.Order(Comparer<LedgerEvent>.Create(Compare));
            }
        }

        return entries;
    }

    private static int Compare(LedgerEvent one, LedgerEvent other)
    {
        var byInstant = one.At.CompareTo(other.At);
        var byMachine = byInstant != 0 ? byInstant : string.CompareOrdinal(one.Machine, other.Machine);
        return byMachine != 0 ? byMachine : one.Note.CompareTo(other.Note);
    }

    /// <summary>The note that an id stands for: itself, or what it is an alias of.</summary>
    public NoteId Canonical(NoteId id)
    {
        // An alias may point at an alias; a circle, which two machines can make together, ends at its smallest id.
        var seen = new HashSet<NoteId>();
        while (_aliases.TryGetValue(id, out var next))
        {
            if (!seen.Add(id))
            {
                return seen.Min();
            }

            id = next;
        }

        return id;
    }

    /// <summary>The ids that are aliases of others.</summary>
    public IReadOnlyCollection<NoteId> Aliases => _aliases.Keys;

    /// <summary>True where an id was ever given, be it to a note or to what is an alias now.</summary>
    public bool IsGiven(NoteId id) => Notes.ContainsKey(id) || _aliases.ContainsKey(id);

    /// <summary>True where the owner said that the two are not one.</summary>
    public bool IsRefused(NoteId one, NoteId other) => _refused.Contains(Ordered(one, other));

    /// <summary>The instant for the next entries of this machine: now, or just after the last one where the clock stood or went back.</summary>
    public Instant NextInstant(Instant now) =>
        _lastEntry is { } last && last >= now ? new Instant(last.UnixMilliseconds + 1) : now;

    /// <summary>The same ledger, the order of living notes within their sources taken from what was read last.</summary>
    /// <param name="orders">For each living note, a number that grows from note to note of one source.</param>
    public Ledger InOrder(IReadOnlyDictionary<NoteId, int> orders) =>
        new(Machine, Notes.ToDictionary(pair => pair.Key, pair => orders.TryGetValue(pair.Key, out var order) ? pair.Value with { Order = order } : pair.Value), _aliases, _refused, _lastEntry);

    internal static (NoteId, NoteId) Ordered(NoteId one, NoteId other) => one < other ? (one, other) : (other, one);
}
