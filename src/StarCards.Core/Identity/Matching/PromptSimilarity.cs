namespace StarCards.Identity.Matching;

/// <summary>How much of their topic two prompts share.</summary>
/// <param name="Share">From 0 (nothing in common but stems) to 1: twice the shared weight over the weight of both.</param>
/// <param name="Surprise">How unlikely it is that two prompts share so much by chance, in bits.</param>
/// <param name="IsContained">One says all that the other does, and more: a detail was added, or left out.</param>
/// <param name="HasSameWords">Slips of the keyboard and other endings apart, the two say the same about their topic.</param>
/// <param name="HasSameOrder">What they share of it they say in one order.</param>
internal readonly record struct PromptSimilarity(double Share, double Surprise, bool IsContained, bool HasSameWords, bool HasSameOrder)
{
    /// <summary>Where a prompt has only words that many share, they count after all, but for less.</summary>
    private const double WithoutTopic = 0.6;
    private const int LongestPrompt = 60;

    public static PromptSimilarity Between(int[] one, int[] other, Vocabulary vocabulary)
    {
        var weighted = Compared(one, other, vocabulary, vocabulary.Weight);
        if (weighted.Share >= 0)
        {
            return weighted;
        }

        var plain = Compared(one, other, vocabulary, _ => 1);
        return new PromptSimilarity(plain.Share >= 1 ? 1 : Math.Max(0, plain.Share) * WithoutTopic, Surprise: 0, IsContained: false, HasSameWords: plain.Share >= 1, plain.HasSameOrder);
    }

    /// <summary>The weight of what a prompt is about; 0 where it has only words that many share.</summary>
    public static double Topic(int[] words, Vocabulary vocabulary) => words.Sum(vocabulary.Weight);

    private static PromptSimilarity Compared(int[] one, int[] other, Vocabulary vocabulary, Func<int, double> weight)
    {
        var left = one.Length <= LongestPrompt ? one : one[..LongestPrompt];
        var right = other.Length <= LongestPrompt ? other : other[..LongestPrompt];
        var pairs = Pairs(left, right, vocabulary);
        var (last, isOrdered) = (-1, true);
        double shared = 0, surprise = 0, onlyLeft = 0, onlyRight = 0, both = 0;
        var pairedRight = new bool[right.Length];
        for (var i = 0; i < left.Length; i++)
        {
            var (j, similarity) = pairs[i];
            if (j < 0)
            {
                onlyLeft += weight(left[i]);
                continue;
            }

            // A slip in a common word gives a word nobody uses: the pair weighs what the lighter of the two does.
            var lighter = Math.Min(weight(left[i]), weight(right[j]));
            (last, isOrdered) = lighter > 0 ? (j, isOrdered && j > last) : (last, isOrdered);
            pairedRight[j] = true;
            both += lighter;
            shared += lighter * similarity;
            surprise += lighter == 0 ? 0 : similarity * Math.Min(vocabulary.Surprise(left[i]), vocabulary.Surprise(right[j]));
        }

        for (var j = 0; j < right.Length; j++)
        {
            onlyRight += pairedRight[j] ? 0 : weight(right[j]);
        }

        return both + onlyLeft <= 0 || both + onlyRight <= 0
            ? new PromptSimilarity(-1, 0, IsContained: false, HasSameWords: false, isOrdered)
            : new PromptSimilarity(2 * shared / (2 * both + onlyLeft + onlyRight), surprise, both > 0 && Math.Min(onlyLeft, onlyRight) <= 0, onlyLeft + onlyRight <= 0, isOrdered);
    }

    private static (int Right, double Similarity)[] Pairs(int[] left, int[] right, Vocabulary vocabulary)
    {
        var pairs = new (int Right, double Similarity)[left.Length];
        var taken = new bool[right.Length];
        for (var i = 0; i < left.Length; i++)
        {
            pairs[i] = (Array.IndexOf(right, left[i]), 1);
            if (pairs[i].Right >= 0)
            {
                taken[pairs[i].Right] = true;
            }
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (pairs[i].Right < 0)
            {
                pairs[i] = Nearest(vocabulary[left[i]], right, taken, vocabulary);
            }
        }

        return pairs;
    }

    private static (int Right, double Similarity) Nearest(string word, int[] right, bool[] taken, Vocabulary vocabulary)
    {
        var nearest = (Right: -1, Similarity: 0.0);
        for (var j = 0; j < right.Length; j++)
        {
            var similarity = taken[j] ? 0 : WordSimilarity.Between(word, vocabulary[right[j]]);
            if (similarity > nearest.Similarity)
            {
                nearest = (j, similarity);
            }
        }

        if (nearest.Right >= 0)
        {
            taken[nearest.Right] = true;
        }

        return nearest;
    }
}
