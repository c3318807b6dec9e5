namespace StarCards.Study;

/// <summary>Mixes two lists evenly, each in its own order (scheduling reference 2.11, "Mixing").</summary>
internal static class Interleaving
{
    /// <param name="main">The list whose element comes first where both are due at the same place.</param>
    /// <param name="other">The list that is strewn in.</param>
    public static List<T> Mix<T>(IReadOnlyList<T> main, IReadOnlyList<T> other)
    {
        var mixed = new List<T>(main.Count + other.Count);
        var ratio = (main.Count + 1f) / (other.Count + 1f);
        var (fromMain, fromOther) = (0, 0);
        while (fromMain < main.Count || fromOther < other.Count)
        {
            var takeOther = fromMain == main.Count || (fromOther < other.Count && (fromOther + 1) * ratio < fromMain + 1);
            mixed.Add(takeOther ? other[fromOther++] : main[fromMain++]);
        }

        return mixed;
    }
}
