namespace StarCards.Identity.Matching;

/// <summary>
/// Pairs what can be known again without weighing words: explicit ids, then equal prompts, the most telling
/// circumstances first, so that equal prompts of one file stay apart by their answers, sections and neighbours.
/// </summary>
internal sealed class EqualNotes(IReadOnlyList<KnownAppearance> open, IReadOnlyList<KnownAppearance> dormant, IReadOnlyList<ReadAppearance> read)
{
    private const string SamePlace = "same prompt in the same place";
    private const string SameId = "same explicit id";
    private const string AsBefore = "same prompt and answer as before";

    public void Pair()
    {
        PairUntouched();
        Unique(open, IdOf, SameId);
        Unique(dormant, IdOf, SameId);
        InOrder(note => Between(Here(note), note));
        Unique(open, note => Here(note) with { Previous = note.Previous?.Prompt }, SamePlace);
        Unique(open, note => Here(note) with { Next = note.Next?.Prompt }, SamePlace);
        InOrder(note => Here(note));
        Unique(open, note => Between(Look.Of(note) with { Source = note.Source, Answer = note.Answer }, note), "same prompt between the same neighbours");
        var contested = Contested();
        Unique(open, note => contested.Contains(Here(note)) ? null : InFile(note), "same prompt and answer in another section");
        Unique(open, note => note.Answer.Length > 0 ? Look.Of(note) with { Answer = note.Answer } : null, "same prompt and answer in another place");
        Pair(open, note => Look.Of(note) with { Source = note.Source }, SamePlace, (before, now) => before == 1 && now == 1, (before, now) => before.Section == now.Section);
        Pair(dormant, note => contested.Contains(Here(note)) ? null : Here(note), AsBefore, (before, now) => before == now);
        Pair([.. dormant.Where(note => !note.Known.WasHere)], note => Here(note) with { Source = note.FileName }, AsBefore, (before, now) => before == now);
    }

    /// <summary>Most notes were not touched: they are known again by their raw text, before anything is normalized.</summary>
    private void PairUntouched() =>
        Pair(
            open,
            note => note.Snapshot.ExplicitId is null ? new Look { Kind = note.Snapshot.Kind, Source = note.Source, Section = note.Section, Prompt = note.Snapshot.Prompt } : null,
            SamePlace,
            (before, now) => before == 1 && now == 1,
            (before, now) => before.Snapshot.Answer == now.Snapshot.Answer);

    /// <summary>The places of drafts that may have come back there, or have come from another section: nobody can tell.</summary>
    private HashSet<Look> Contested()
    {
        var back = dormant.Where(IsUnpairedDraft).Select(Here).ToHashSet();
        var moved = open.Where(IsUnpairedDraft).Select(InFile).ToHashSet();
        return [.. read.Where(note => note.Partner is null && note.Answer.Length == 0 && moved.Contains(InFile(note))).Select(Here).Where(back.Contains)];
    }

    private static bool IsUnpairedDraft(KnownAppearance note) => note.Partner is null && note.Snapshot.Answer.Length == 0;

    private static Look InFile(Appearance note) => Look.Of(note) with { Source = note.Source, Answer = note.Answer };

    private static Look? IdOf(Appearance note) =>
        note.Snapshot.ExplicitId is { } id ? new Look { Source = note.Source, ExplicitId = id } : null;

    private static Look Here(Appearance note) =>
        Look.Of(note) with { Source = note.Source, Section = note.Section, Answer = note.Answer };

    private static Look Between(Look look, Appearance note) =>
        look with { Previous = note.Previous?.Prompt, Next = note.Next?.Prompt };

    private static bool HasOtherId(KnownAppearance known, ReadAppearance now) =>
        known.Snapshot.ExplicitId is { } before && now.Snapshot.ExplicitId is { } after && before != after;

    /// <summary>Pairs where one known note and one read note have the look, and no other.</summary>
    private void Unique(IReadOnlyList<KnownAppearance> known, Func<Appearance, Look?> look, string reason) =>
        Pair(known, look, reason, (before, now) => before == 1 && now == 1);

    /// <summary>Pairs first with first where several have the look: nobody could tell them apart.</summary>
    private void InOrder(Func<Appearance, Look?> look) => Pair(open, look, SamePlace, (_, _) => true);

    /// <param name="known">Where to look.</param>
    /// <param name="look">What has to be equal; null for a note of which this says nothing.</param>
    /// <param name="reason">For people.</param>
    /// <param name="isClear">Whether so many known and so many read notes with one look can be told apart.</param>
    /// <param name="also">What has to hold of a pair besides, or null.</param>
    private void Pair(
        IReadOnlyList<KnownAppearance> known,
        Func<Appearance, Look?> look,
        string reason,
        Func<int, int, bool> isClear,
        Func<Appearance, Appearance, bool>? also = null)
    {
        var before = Grouped(known.Where(note => note.Partner is null), look);
        if (before.Count == 0)
        {
            return;
        }

        foreach (var (value, now) in Grouped(read.Where(note => note.Partner is null), look))
        {
            if (before.TryGetValue(value, out var candidates) && isClear(candidates.Count, now.Count))
            {
                foreach (var (one, other) in candidates.Zip(now).Where(pair => !HasOtherId(pair.First, pair.Second) && also?.Invoke(pair.First, pair.Second) != false))
                {
                    other.PairWith(one, reason);
                }
            }
        }
    }

    private static Dictionary<Look, List<TNote>> Grouped<TNote>(IEnumerable<TNote> notes, Func<Appearance, Look?> look)
        where TNote : Appearance
    {
        var groups = new Dictionary<Look, List<TNote>>();
        foreach (var note in notes)
        {
            if (look(note) is { } value)
            {
                if (!groups.TryGetValue(value, out var group))
                {
                    groups.Add(value, group = []);
                }

                group.Add(note);
            }
        }

        return groups;
    }
}
