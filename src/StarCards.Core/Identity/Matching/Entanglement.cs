namespace StarCards.Identity.Matching;

/// <summary>Groups pairs so that what is decided in one group says nothing about another.</summary>
internal static class Entanglement
{
    /// <summary>A pair so much poorer than the best one of either note is none of its alternatives.</summary>
    private const double Reach = 0.25;

    /// <summary>Where more pairs than this hang together, only nearer alternatives are looked at.</summary>
    private const int Largest = 200;

    /// <summary>The groups of pairs that share notes, directly or through others; each in the order of the pairs.</summary>
    public static IEnumerable<IReadOnlyList<Pairing>> Of(IReadOnlyList<Pairing> pairings, double reach = Reach)
    {
        var ofKnown = Best(pairings, pairing => pairing.Known);
        var ofRead = Best(pairings, pairing => pairing.Read);
        var near = pairings.Where(pairing => pairing.Score >= Math.Max(ofKnown[pairing.Known], ofRead[pairing.Read]) - reach).ToList();
        return Connected(near).SelectMany(group => group.Count > Largest && reach > Reach / 4 ? Of(group, reach / 2) : [group]);
    }

    private static Dictionary<Appearance, double> Best(IReadOnlyList<Pairing> pairings, Func<Pairing, Appearance> side) =>
        pairings.GroupBy(side).ToDictionary(group => group.Key, group => group.Max(pairing => pairing.Score));

    private static IEnumerable<IReadOnlyList<Pairing>> Connected(List<Pairing> pairings)
    {
        var roots = new Dictionary<Appearance, Appearance>();
        foreach (var pairing in pairings)
        {
            var (one, other) = (Root(pairing.Known), Root(pairing.Read));
            roots[one] = other;
        }

        return pairings.GroupBy(pairing => Root(pairing.Read)).Select(group => group.ToList());

        Appearance Root(Appearance note)
        {
            while (roots.TryGetValue(note, out var next) && next != note)
            {
                roots[note] = roots.GetValueOrDefault(next, next);
                note = next;
            }

            return note;
        }
    }
}
