namespace StarCards.Identity.Matching;

/// <summary>
/// Finds files that were renamed or moved: gone from where they were, most of their notes now in one file that held
/// none before. Their notes are then compared as if they had stood there all along.
/// </summary>
internal static class RenamedSources
{
    public static void Follow(IReadOnlyList<KnownAppearance> open, IReadOnlyList<ReadAppearance> read, Func<KnownAppearance, bool> isGone)
    {
        var before = open.Where(isGone).ToList();
        var knownSources = open.Select(note => note.Source).ToHashSet(StringComparer.Ordinal);
        var now = read.Where(note => !knownSources.Contains(note.Source)).ToList();
        if (before.Count == 0 || now.Count == 0)
        {
            return;
        }

        var votes = Votes(before, now);
        var sizes = before.GroupBy(note => note.Source, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var ((from, to), count) in votes.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key.From, StringComparer.Ordinal).ThenBy(vote => vote.Key.To, StringComparer.Ordinal))
        {
            if (count * 2 >= sizes[from] && !names.ContainsKey(from) && !names.ContainsValue(to))
            {
                names.Add(from, to);
            }
        }

        foreach (var note in before)
        {
            note.Source = names.GetValueOrDefault(note.Source, note.Source);
        }
    }

    /// <summary>For each pair of files, how many prompts of the one stand in the other; prompts of many files have no vote.</summary>
    private static Dictionary<(string From, string To), int> Votes(List<KnownAppearance> before, List<ReadAppearance> now)
    {
        const int MostFiles = 8;
        var places = now.GroupBy(note => note.Prompt, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(note => note.Source).Distinct(StringComparer.Ordinal).ToList(), StringComparer.Ordinal);
        var votes = new Dictionary<(string From, string To), int>();
        foreach (var note in before)
        {
            if (places.TryGetValue(note.Prompt, out var files) && files.Count <= MostFiles)
            {
                foreach (var file in files)
                {
                    votes[(note.Source, file)] = votes.GetValueOrDefault((note.Source, file)) + 1;
                }
            }
        }

        return votes;
    }
}
