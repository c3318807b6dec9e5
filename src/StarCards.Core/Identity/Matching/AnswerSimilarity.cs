namespace StarCards.Identity.Matching;

/// <summary>How much of their words two answers share.</summary>
internal static class AnswerSimilarity
{
    /// <summary>Dice's coefficient of the two sets of words that are not common ones, from 0 to 1.</summary>
    public static double Between(IReadOnlySet<int> one, IReadOnlySet<int> other)
    {
        if (one.Count == 0 || other.Count == 0)
        {
            return 0;
        }

        return 2.0 * Shared(one, other) / (one.Count + other.Count);
    }

    /// <summary>The share of the first answer's words that the second one has too, from 0 to 1.</summary>
    public static double Contained(IReadOnlySet<int> inner, IReadOnlySet<int> outer) =>
        inner.Count == 0 ? 0 : Shared(inner, outer) / (double)inner.Count;

    private static int Shared(IReadOnlySet<int> one, IReadOnlySet<int> other)
    {
        var (small, large) = one.Count <= other.Count ? (one, other) : (other, one);
        return small.Count(large.Contains);
    }
}
