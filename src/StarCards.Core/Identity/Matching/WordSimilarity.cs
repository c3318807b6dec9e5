namespace StarCards.Identity.Matching;

/// <summary>How alike two words are, so that a typo or another ending does not make a new word.</summary>
internal static class WordSimilarity
{
    /// <summary>Between shorter words one letter makes too many others.</summary>
    public const int ShortestSlip = 4;

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

        var (left, right, prefix) = Trimmed(one, other);
        if (IsOneSlip(left, right) && (shorter >= 6 || IsSwap(left, right) || shorter >= 4 && prefix > 0))
        {
            return OneSlip;
        }

        if (prefix >= 5 && longer - prefix <= 3)
        {
            return SameStem;
        }

        // Two letters before a word are a prefix, not two slips: "renegotiated".
        return shorter >= 8 && prefix > 0 && longer - shorter <= 2 && Slips(left, right) == 2 ? TwoSlips : 0;
    }

    /// <summary>True where one slip leads from a word that was meant to this one. First letters are seldom hit, and of short words too many are one letter apart.</summary>
    public static bool IsSlipOf(string meant, string word)
    {
        if (meant.Length < ShortestSlip || word.Length < ShortestSlip - 1 || word[0] != meant[0])
        {
            return false;
        }

        var (left, right, _) = Trimmed(meant, word);
        return IsOneSlip(left, right);
    }

    private static bool IsOneSlip(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length + right.Length > 0 && (left.Length <= 1 && right.Length <= 1 || IsSwap(left, right));

    private static bool IsSwap(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length == 2 && right.Length == 2 && left[0] == right[1] && left[1] == right[0];

    /// <summary>What is left of two words without their common beginning and end, and how long that beginning is.</summary>
    private static Middle Trimmed(string one, string other)
    {
        var prefix = one.AsSpan().CommonPrefixLength(other);
        var left = one.AsSpan(prefix);
        var right = other.AsSpan(prefix);
        while (left.Length > 0 && right.Length > 0 && left[^1] == right[^1])
        {
            left = left[..^1];
            right = right[..^1];
        }

        return new Middle(left, right, prefix);
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).</summary>
    private static int Slips(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
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

    private readonly ref struct Middle(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int prefix)
    {
        private readonly ReadOnlySpan<char> _left = left;
        private readonly ReadOnlySpan<char> _right = right;

        public void Deconstruct(out ReadOnlySpan<char> left, out ReadOnlySpan<char> right, out int prefix1)
        {
            left = _left;
            right = _right;
            prefix1 = prefix;
        }
    }
}
