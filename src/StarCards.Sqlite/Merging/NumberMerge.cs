namespace StarCards.Sqlite.Merging;

/// <summary>Unites Anki's numbers of two collections: of one owner's two numbers the smaller wins, whoever brings it.</summary>
internal static class NumberMerge
{
    /// <summary>The numbers of both. Where two owners have the same number, the lesser owner keeps it and the other takes the next free one.</summary>
    public static Dictionary<string, long> Of(IReadOnlyDictionary<string, long> ours, IReadOnlyDictionary<string, long> theirs)
    {
        var wanted = ours.Concat(theirs).GroupBy(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal).Select(owner => (Owner: owner.Key, Number: owner.Min()));
        var taken = new HashSet<long>();
        var merged = new Dictionary<string, long>(StringComparer.Ordinal);
        var moved = new List<(string Owner, long Number)>();
        foreach (var (owner, number) in wanted.OrderBy(wish => wish.Number).ThenBy(wish => wish.Owner, StringComparer.Ordinal))
        {
            if (taken.Add(number))
            {
                merged.Add(owner, number);
            }
            else
            {
                moved.Add((owner, number));
            }
        }

        foreach (var (owner, number) in moved)
        {
            var free = number;
            while (!taken.Add(free))
            {
                free++;
            }

            merged.Add(owner, free);
        }

        return merged;
    }
}
