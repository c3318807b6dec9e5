namespace StarCards.Identity.Matching;

/// <summary>
/// Who belongs to whom when several notes are in question at once: the pairs that are likeliest together, and for each by
/// how much the best solution without it is worse. Two pairs that only one of them can be are told apart by what becomes of the others.
/// </summary>
internal static class Assignment
{
    /// <summary>A pair counts by what its score has above this: two poor pairs are no better than one good one.</summary>
    private const double Floor = 0.4;

    /// <summary>Where more notes than this are entangled, nothing is sure.</summary>
    private const int Largest = 48;

    /// <param name="pairings">All pairs that are possible among some notes.</param>
    /// <returns>The chosen pairs with their margins.</returns>
    public static IEnumerable<(Pairing Pairing, double Margin)> Of(IReadOnlyList<Pairing> pairings)
    {
        if (pairings.Count == 1)
        {
            return [(pairings[0], Gain(pairings[0]))];
        }

        var known = pairings.Select(pairing => pairing.Known).Distinct().ToList();
        var read = pairings.Select(pairing => pairing.Read).Distinct().ToList();
        return Math.Max(known.Count, read.Count) > Largest ? [] : Weighed(pairings, known, read);
    }

    private static IEnumerable<(Pairing Pairing, double Margin)> Weighed(IReadOnlyList<Pairing> pairings, List<KnownAppearance> known, List<ReadAppearance> read)
    {
        var at = known.Select(_ => new Pairing?[read.Count]).ToArray();
        foreach (var pairing in pairings)
        {
            at[known.IndexOf(pairing.Known)][read.IndexOf(pairing.Read)] = pairing;
        }

        var gains = at.Select(row => row.Select(pairing => pairing is null ? 0 : Gain(pairing)).ToArray()).ToArray();

        var (best, columns) = Optimum.Of(gains);
        for (var row = 0; row < known.Count; row++)
        {
            if (columns[row] is { } column && at[row][column] is { } chosen)
            {
                gains[row][column] = 0;
                yield return (chosen, best - Optimum.Of(gains).Total);
                gains[row][column] = Gain(chosen);
            }
        }
    }

    private static double Gain(Pairing pairing) => Math.Max(0, pairing.Score - Floor);
}
