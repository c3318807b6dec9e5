namespace StarCards.Identity.Matching;

/// <summary>Pairs what is left by weighing words, surest first; what is as likely as something else is asked, not guessed.</summary>
internal sealed class SimilarNotes
{
    /// <summary>Two pairs nearer than this are equally likely.</summary>
    private const double Margin = 0.05;

    /// <summary>A pair that is so much less likely than another one of the same note is not worth a question.</summary>
    private const double AskingMargin = 0.2;

    private readonly List<Pairing> _pairings;
    private readonly ILookup<KnownAppearance, Pairing> _ofKnown;
    private readonly ILookup<ReadAppearance, Pairing> _ofRead;
    private readonly Dictionary<Appearance, double> _asked = [];

    /// <param name="known">The known notes without a partner.</param>
    /// <param name="read">The read notes without a partner.</param>
    /// <param name="room">Weighs them.</param>
    public SimilarNotes(IReadOnlyList<KnownAppearance> known, IReadOnlyList<ReadAppearance> read, EvidenceRoom room)
    {
        _pairings = [.. Weighed(known, read, room)];
        _pairings.Sort();
        _ofKnown = _pairings.ToLookup(pairing => pairing.Known);
        _ofRead = _pairings.ToLookup(pairing => pairing.Read);
    }

    /// <summary>Makes the sure pairs and returns those to ask for.</summary>
    public IReadOnlyList<Pairing> Pair()
    {
        var toAsk = new List<Pairing>();
        foreach (var pairing in _pairings)
        {
            if (pairing.Known.Partner is not null || pairing.Read.Partner is not null)
            {
                continue;
            }

            if (pairing.Evidence.Verdict == Verdict.Same && !HasRival(pairing))
            {
                pairing.Read.PairWith(pairing.Known, pairing.Evidence.Reason);
            }
            else if (IsWorthAsking(pairing.Known, pairing.Score) & IsWorthAsking(pairing.Read, pairing.Score) || pairing.Evidence.MustBeAsked)
            {
                toAsk.Add(pairing);
            }
        }

        return [.. toAsk.Where(pairing => pairing.Known.Partner is null && pairing.Read.Partner is null)];
    }

    private static IEnumerable<Pairing> Weighed(IReadOnlyList<KnownAppearance> known, IReadOnlyList<ReadAppearance> read, EvidenceRoom room)
    {
        var candidates = new Candidates(known, room.Vocabulary);
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var note in read)
        {
            var rank = ranks.GetValueOrDefault(note.Source);
            ranks[note.Source] = rank + 1;
            foreach (var candidate in candidates.For(note, rank))
            {
                var pairing = new Pairing(candidate, note, room.Of(candidate, note));
                if (pairing.Evidence.Verdict != Verdict.Different && pairing.HasNoOtherId)
                {
                    yield return pairing;
                }
            }
        }
    }

    /// <summary>True for the likeliest pair of a note, and for those that are about as likely.</summary>
    private bool IsWorthAsking(Appearance note, double score)
    {
        _asked.TryAdd(note, score);
        return score > _asked[note] - AskingMargin;
    }

    private bool HasRival(Pairing pairing) =>
        _ofKnown[pairing.Known].Concat(_ofRead[pairing.Read]).Any(other =>
            other != pairing && other.Known.Partner is null && other.Read.Partner is null && other.Score > pairing.Score - Margin);
}
