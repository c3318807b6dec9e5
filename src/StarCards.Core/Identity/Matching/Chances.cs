namespace StarCards.Identity.Matching;

/// <summary>
/// How many pairs of notes without a partner could be alike by chance: all of them, or where the two stand together in a
/// file or a section, only those that do so there.
/// </summary>
internal sealed class Chances(IReadOnlyList<KnownAppearance> known, IReadOnlyList<ReadAppearance> read)
{
    private readonly Dictionary<(string Source, string? Section), int> _known = Counted(known.Where(note => note.IsOpen));
    private readonly Dictionary<(string Source, string? Section), int> _read = Counted(read);

    /// <summary>The number of pairs in the narrowest place that the two share, in bits.</summary>
    public double Of(KnownAppearance one, ReadAppearance other)
    {
        if (!one.IsOpen || one.Source != other.Source)
        {
            return Math.Log2(known.Count * (double)read.Count);
        }

        var place = (other.Source, one.Section == other.Section ? other.Section : null);
        return Math.Log2(_known[place] * (double)_read[place]);
    }

    private static Dictionary<(string Source, string? Section), int> Counted(IEnumerable<Appearance> notes) =>
        notes.SelectMany(note => new[] { (note.Source, note.Section), (note.Source, (string?)null) }).CountBy(place => place).ToDictionary();
}
