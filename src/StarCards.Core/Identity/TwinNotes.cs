using StarCards.Cards;

namespace StarCards.Identity;

/// <summary>
/// Notes that two machines saw apart and gave two ids: one lives here, the other was never here and looks the same. The
/// one that was seen first stays, so that every machine comes to the same end.
/// </summary>
public static class TwinNotes
{
    /// <summary>Each id that turns out to be another note, with that note.</summary>
    public static IReadOnlyList<(NoteId Alias, NoteId Of)> In(Ledger ledger)
    {
        var foreign = ledger.Notes.Values.Where(note => !note.WasHere).ToList();
        if (foreign.Count == 0)
        {
            return [];
        }

        var here = ByLook(ledger.Notes.Values.Where(note => note.IsLiving));
        var there = ByLook(foreign);
        return [.. there
            .Where(pair => pair.Value.Count == 1 && here.TryGetValue(pair.Key, out var twins) && twins.Count == 1 && !ledger.IsRefused(twins[0].Id, pair.Value[0].Id))
            .Select(pair => InOrder(here[pair.Key][0], pair.Value[0]))
            .Order()];
    }

    private static Dictionary<(NoteKind, string, string), List<KnownNote>> ByLook(IEnumerable<KnownNote> notes) =>
        notes.GroupBy(note => (note.Last.Kind, PromptText.Normalize(note.Last.Prompt), PromptText.Normalize(note.Last.Answer)))
            .ToDictionary(group => group.Key, group => group.ToList());

    private static (NoteId Alias, NoteId Of) InOrder(KnownNote one, KnownNote other) =>
        (one.FirstSeenAt, one.Id).CompareTo((other.FirstSeenAt, other.Id)) <= 0 ? (other.Id, one.Id) : (one.Id, other.Id);
}
