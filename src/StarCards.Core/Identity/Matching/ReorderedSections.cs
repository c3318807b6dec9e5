namespace StarCards.Identity.Matching;

/// <summary>
/// Sections whose notes stand in another order than before, or that hold a single note: other neighbours say nothing there.
/// In a section that keeps its order, they say that one note went and another one came.
/// </summary>
internal static class ReorderedSections
{
    /// <param name="known">Every note that lived until now, by source and order.</param>
    /// <param name="read">Every note that was read, by source and order.</param>
    public static HashSet<(string Source, string Section)> In(IReadOnlyList<KnownAppearance> known, IReadOnlyList<ReadAppearance> read)
    {
        var ranks = known.Index().ToDictionary(note => note.Item, note => note.Index);
        var last = new Dictionary<(string, string), int>();
        var reordered = Single(known);
        reordered.IntersectWith(Single(read));
        foreach (var note in read)
        {
            if (note.Partner is { IsOpen: true } partner && partner.Source == note.Source && partner.Section == note.Section)
            {
                var place = (note.Source, note.Section);
                if (ranks[partner] < last.GetValueOrDefault(place, -1))
                {
                    reordered.Add(place);
                }

                last[place] = ranks[partner];
            }
        }

        return reordered;
    }

    private static HashSet<(string Source, string Section)> Single(IEnumerable<Appearance> notes) =>
        [.. notes.CountBy(note => (note.Source, note.Section)).Where(place => place.Value == 1).Select(place => place.Key)];
}
