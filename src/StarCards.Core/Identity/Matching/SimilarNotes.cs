namespace StarCards.Identity.Matching;

/// <summary>Pairs what is left by weighing words, surest first; what is as likely as something else is asked, not guessed.</summary>
internal sealed class SimilarNotes
{
    /// <summary>A pair that makes all of them together so little likelier is not sure.</summary>
    private const double Margin = 0.06;

    /// <summary>A pair that is so much less likely than another one of the same note is not worth a question.</summary>
    private const double AskingMargin = 0.2;

    private readonly List<Pairing> _pairings;
    private readonly Dictionary<Appearance, double> _asked = [];

    /// <param name="known">The known notes without a partner.</param>
    /// <param name="read">The read notes without a partner.</param>
    /// <param name="room">Weighs them.</param>
    public SimilarNotes(IReadOnlyList<KnownAppearance> known, IReadOnlyList<ReadAppearance> read, EvidenceRoom room)
    {
        _pairings = [.. Weighed(known, read, room)];
        _pairings.Sort();
    }

    /// <summary>Makes the sure pairs and returns those to ask for.</summary>
    public IReadOnlyList<Pairing> Pair()
    {
        foreach (var (pairing, margin) in Entanglement.Of(_pairings).SelectMany(Assignment.Of))
        {
            if (pairing.Evidence.Verdict == Verdict.Same && margin >= Margin)
            {
                pairing.Read.PairWith(pairing.Known, pairing.Evidence.Reason);
            }
        }

        return [.. _pairings.Where(pairing => pairing.IsOpen && (IsWorthAsking(pairing.Known, pairing.Score) & IsWorthAsking(pairing.Read, pairing.Score) || pairing.Evidence.MustBeAsked))];
    }

    private static IEnumerable<Pairing> Weighed(IReadOnlyList<KnownAppearance> known, IReadOnlyList<ReadAppearance> read, EvidenceRoom room)
    {
        var chances = new Chances(known, read);
        var candidates = new Candidates(known, room.Vocabulary);
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var note in read)
        {
            var rank = ranks.GetValueOrDefault(note.Source);
            ranks[note.Source] = rank + 1;
            foreach (var candidate in candidates.For(note, rank))
            {
                var pairing = new Pairing(candidate, note, room.Of(candidate, note, chances.Of(candidate, note)));
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
}
