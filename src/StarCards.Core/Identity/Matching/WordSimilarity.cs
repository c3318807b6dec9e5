namespace StarCards.Identity.Matching;

/// <summary>How alike two words are, so that a typo or another ending does not make a new word.</summary>
internal static class WordSimilarity
{
    private const double SameStem = 0.85;
    private const double OneSlip = 0.9;
    private const double TwoSlips = 0.8;

    /// <summary>1 for the same word, 0 for two different ones, between them for a slip of the keyboard or another ending.</summary>
    public static double Between(string one, string other)
    {
        if (one == other)
        {
            return 1;
        }

        var shorter = Math.Min(one.Length, other.Length);
        var longer = Math.Max(one.Length, other.Length);
        if (shorter < 3 || longer - shorter > 4 || longer > 40)
        {
            return 0;
        }

        var slips = Slips(one, other);
        return slips switch
        {
            1 when shorter >= 6 || IsSwap(one, other) || shorter >= 4 && one[0] == other[0] => OneSlip,
            2 when shorter >= 8 => TwoSlips,
            _ => HasSameStem(one, other, shorter, longer) ? SameStem : 0,
        };
    }

    /// <summary>True where one letter is missing, added, another, or swapped with its neighbour.</summary>
    public static bool IsOneSlip(string one, string other) => Math.Abs(one.Length - other.Length) <= 1 && Slips(one, other) == 1;

    private static bool HasSameStem(string one, string other, int shorter, int longer)
    {
        var shared = 0;
        while (shared < shorter && one[shared] == other[shared])
        {
            shared++;
        }

        return shared >= 5 && longer - shared <= 3;
    }

    private static bool IsSwap(string one, string other)
    {
        if (one.Length != other.Length)
        {
            return false;
        }

        var first = 0;
        while (one[first] == other[first])
        {
            first++;
        }

        return first + 1 < one.Length && one[first] == other[first + 1] && one[first + 1] == other[first]
            && one.AsSpan(first + 2).SequenceEqual(other.AsSpan(first + 2));
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).</summary>
    private static int Slips(string one, string other)
    {
        Span<int> beforeLast = stackalloc int[other.Length + 1];
        Span<int> last = stackalloc int[other.Length + 1];
        Span<int> row = stackalloc int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = one[i - 1] == other[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            last.CopyTo(beforeLast);
            row.CopyTo(last);
        }

        return last[other.Length];
    }
}
