using StarCards.Cards;
using StarCards.Reviews;

namespace StarCards.Identity;

/// <summary>Answers what only the owner can tell, and takes back what was answered or paired wrongly.</summary>
/// <param name="ledger">The ledger as seen from this machine.</param>
/// <param name="now">The instant of the decision.</param>
public sealed class Decisions(Ledger ledger, Instant now)
{
    private const string Undone = "the pairing was undone";

    private readonly Instant _at = ledger.NextInstant(now);

    /// <summary>The two are one: the note that appeared has the history of the one that vanished, and what was logged since.</summary>
    public Decision Accept(NoteId vanished, NoteId appeared) =>
        new([Entry(appeared, new Aliased(vanished))], (vanished, appeared), Reopened: null, SourcesOf(appeared));

    /// <summary>The two are not one, and this is not asked again.</summary>
    public Decision Refuse(NoteId vanished, NoteId appeared) =>
        new([Entry(vanished, new Refused(appeared))], (vanished, appeared), Reopened: null, []);

    /// <summary>
    /// Takes back what was decided about a note: an acceptance where one stands, since every later edit followed from
    /// it; otherwise the last pairing that was made unasked; otherwise a refusal.
    /// </summary>
    /// <param name="entries">All entries of the ledger, oldest first.</param>
    /// <param name="note">The note.</param>
    /// <returns>Null where nothing was decided about it, or nothing of it can be taken back.</returns>
    public Decision? Undo(IReadOnlyList<LedgerEvent> entries, NoteId note)
    {
        var concerned = Enumerable.Range(0, entries.Count).Reverse().Where(i => Concerns(entries[i], note)).ToList();
        return concerned.OrderBy(i => Precedence(entries[i].What))
            .Select(i => Undo(entries[i], entries.Take(i)))
            .FirstOrDefault(decision => decision is not null);
    }

    private static int Precedence(LedgerFact fact) => fact is Aliased ? 0 : fact is Refused ? 2 : 1;

    private static bool Concerns(LedgerEvent entry, NoteId note) =>
        entry.Note == note || entry.What is Aliased aliased && aliased.Of == note || entry.What is Refused refused && refused.Other == note;

    private Decision? Undo(LedgerEvent entry, IEnumerable<LedgerEvent> earlier) => entry.What switch
    {
        Aliased aliased when aliased.Of != entry.Note && ledger.Canonical(entry.Note) == aliased.Of => UndoAlias(entry.Note, aliased.Of, earlier),
        Refused { IsWithdrawn: false } refused when ledger.IsRefused(entry.Note, refused.Other) => UndoRefusal(entry.Note, refused.Other),
        Paired paired => UndoPairing(entry, paired.Snapshot, earlier),
        Returned returned => UndoPairing(entry, returned.Snapshot, earlier),
        _ => null,
    };

    private Decision UndoAlias(NoteId alias, NoteId of, IEnumerable<LedgerEvent> earlier)
    {
        var entries = new List<LedgerEvent> { Entry(alias, new Aliased(alias)) };
        if (ledger.Notes.GetValueOrDefault(of) is { IsLiving: true } living)
        {
            entries.Add(Entry(alias, new Paired(living.Last, Undone)));
            entries.AddRange(Withdrawn(of, LastLook(of, earlier)));
        }

        return new Decision(entries, Settled: null, new WaitingPairing(of, alias, "you took your acceptance back"), SourcesOf(of));
    }

    private Decision UndoRefusal(NoteId one, NoteId other)
    {
        var isLiving = ledger.Notes.GetValueOrDefault(other)?.IsLiving == true;
        var waits = isLiving != (ledger.Notes.GetValueOrDefault(one)?.IsLiving == true);
        var again = isLiving ? new WaitingPairing(one, other, "you took your refusal back") : new WaitingPairing(other, one, "you took your refusal back");
        return new Decision([Entry(one, new Refused(other, IsWithdrawn: true))], Settled: null, waits ? again : null, []);
    }

    private Decision? UndoPairing(LedgerEvent entry, NoteSnapshot look, IEnumerable<LedgerEvent> earlier)
    {
        var before = LastLook(entry.Note, earlier);
        var isDecision = before is null || before.Prompt != look.Prompt || !before.StandsWith(look);
        if (!isDecision || ledger.Notes.GetValueOrDefault(entry.Note) is not { IsLiving: true } known)
        {
            return null;
        }

        var own = NoteIdRule.FirstSight(known.Last.Kind, known.Last.Prompt, known.Last.Section, ledger.IsGiven);
        List<LedgerEvent> entries = [Entry(own, new Seen(known.Last)), Entry(entry.Note, new Refused(own)), .. Withdrawn(entry.Note, before)];
        return new Decision(entries, Settled: null, Reopened: null, [known.Last.Source]);
    }

    /// <summary>The note looks as it did and is gone, as if the other look had never been taken for it.</summary>
    private IEnumerable<LedgerEvent> Withdrawn(NoteId note, NoteSnapshot? before)
    {
        if (before is not null)
        {
            yield return Entry(note, new Paired(before, Undone));
        }

        yield return new LedgerEvent(new Instant(_at.UnixMilliseconds + 1), ledger.Machine, note, new Vanished(Undone));
    }

    private static NoteSnapshot? LastLook(NoteId note, IEnumerable<LedgerEvent> entries) =>
        entries.Where(entry => entry.Note == note).Select(entry => entry.What.Look).LastOrDefault(look => look is not null);

    private IReadOnlyList<string> SourcesOf(NoteId note) =>
        ledger.Notes.GetValueOrDefault(ledger.Canonical(note)) is { IsLiving: true } known ? [known.Last.Source] : [];

    private LedgerEvent Entry(NoteId note, LedgerFact fact) => new(_at, ledger.Machine, note, fact);
}
