using StarCards.Cards;
using StarCards.Identity.Matching;
using StarCards.Reviews;

namespace StarCards.Identity;

/// <summary>Turns a matching into what is reported and what the ledger remembers.</summary>
internal sealed class LedgerEntries(Ledger ledger, Instant at)
{
    /// <summary>So much of an answer has to be found in another one to call it its origin.</summary>
    private const double MostOfAnswer = 0.7;
    private const int MostRewritten = 64;

    private readonly List<LedgerEvent> _events = [];
    private readonly HashSet<NoteId> _given = [];

    public Reconciliation Of(NoteMatching matching, IReadOnlyList<Pairing> asked)
    {
        var reconciled = matching.Read.Select(note => Reconciled(note, matching)).ToList();
        var vanished = matching.Open.Where(note => note.Partner is null && !matching.IsAbsent(note)).Select(note => Gone(note, matching, reconciled)).ToList();
        var waiting = asked
            .Where(pairing => !matching.IsAbsent(pairing.Known))
            .Select(pairing => new WaitingPairing(pairing.Known.Known.Id, reconciled[pairing.Read.Order].Id, pairing.Evidence.Reason))
            .Where(pairing => !ledger.IsRefused(pairing.Vanished, pairing.Appeared))
            .ToList();
        return new Reconciliation(reconciled, vanished, waiting, _events);
    }

    private ReconciledNote Reconciled(ReadAppearance note, NoteMatching matching)
    {
        if (note.Partner is not { } partner)
        {
            return New(note, matching);
        }

        var known = partner.Known;
        var change = !partner.IsOpen ? NoteChange.Returned
            : known.Last.Shows(note.Snapshot) ? NoteChange.Unchanged
            : known.Last.Prompt == note.Snapshot.Prompt && known.Last.Answer == note.Snapshot.Answer && !known.Last.StandsWith(note.Snapshot) ? NoteChange.Moved
            : NoteChange.Edited;
        if (change != NoteChange.Unchanged)
        {
            Enter(known.Id, change == NoteChange.Returned ? new Returned(note.Snapshot, note.Reason) : new Paired(note.Snapshot, note.Reason));
        }

        return new ReconciledNote(known.Id, note.Source, note.Note, change, note.Reason, known.Last);
    }

    private ReconciledNote New(ReadAppearance note, NoteMatching matching)
    {
        var id = NoteIdRule.FirstSight(note.Note.Kind, note.Note.Prompt, note.Note.Section, IsTaken);
        _given.Add(id);
        Enter(id, new Seen(note.Snapshot));
        var origin = Origin(note, matching);
        var reason = origin is null ? note.Reason : $"split from {origin.Known.Id}";
        return new ReconciledNote(id, note.Source, note.Note, NoteChange.New, reason, Before: null);
    }

    // A vanished note's id is taken as well: whoever is to have it again is paired, and then keeps its log.
    private bool IsTaken(NoteId id) => ledger.IsGiven(id) || _given.Contains(id);

    private VanishedNote Gone(KnownAppearance note, NoteMatching matching, List<ReconciledNote> reconciled)
    {
        var heir = Heir(note, matching);
        var reason = heir is null ? "it is in no source any more" : $"merged into {reconciled[heir.Order].Id}";
        Enter(note.Known.Id, new Vanished(reason));
        return new VanishedNote(note.Known, reason);
    }

    /// <summary>The note of the same file, known before, from whose answer a new note was cut.</summary>
    private static KnownAppearance? Origin(ReadAppearance note, NoteMatching matching) =>
        note.Answer.Length == 0
            ? null
            : Rewritten(note.Source, matching).Select(other => other.Partner!)
                .FirstOrDefault(known => AnswerSimilarity.Contained(matching.Room.AnswerWords(note), matching.Room.AnswerWords(known)) >= MostOfAnswer);

    /// <summary>The note of the same file whose answer now holds that of one that vanished.</summary>
    private static ReadAppearance? Heir(KnownAppearance note, NoteMatching matching) =>
        note.Answer.Length == 0
            ? null
            : Rewritten(note.Source, matching)
                .FirstOrDefault(other => AnswerSimilarity.Contained(matching.Room.AnswerWords(note), matching.Room.AnswerWords(other)) >= MostOfAnswer);

    private static IEnumerable<ReadAppearance> Rewritten(string source, NoteMatching matching) =>
        matching.InSource(source).Where(note => note.Partner is { IsOpen: true } partner && partner.Answer != note.Answer).Take(MostRewritten);

    private void Enter(NoteId note, LedgerFact fact) => _events.Add(new LedgerEvent(at, ledger.Machine, note, fact));
}
