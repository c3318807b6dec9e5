namespace StarCards.Identity.Matching;

/// <summary>How much of their topic two prompts share.</summary>
internal static class PromptSimilarity
{
    /// <summary>Where a prompt has only words that many share, they count after all, but for less.</summary>
    private const double WithoutTopic = 0.6;
    private const int LongestPrompt = 60;

    /// <summary>From 0 (nothing in common but stems) to 1: twice the shared weight over the weight of both.</summary>
    public static double Between(int[] one, int[] other, Vocabulary vocabulary)
    {
        var weighted = Dice(one, other, vocabulary, vocabulary.Weight);
        if (weighted >= 0)
        {
            return weighted;
        }

        var plain = Dice(one, other, vocabulary, _ => 1);
        return plain >= 1 ? 1 : Math.Max(0, plain) * WithoutTopic;
    }

    /// <summary>The weight of what a prompt is about; 0 where it has only words that many share.</summary>
    public static double Topic(int[] words, Vocabulary vocabulary) => words.Sum(vocabulary.Weight);

    private static double Dice(int[] one, int[] other, Vocabulary vocabulary, Func<int, double> weight)
    {
        var left = one.Length <= LongestPrompt ? one : one[..LongestPrompt];
        var right = other.Length <= LongestPrompt ? other : other[..LongestPrompt];
        var pairs = Pairs(left, right, vocabulary);
        double shared = 0, ofLeft = 0, ofRight = 0;
        var pairedRight = new bool[right.Length];
        for (var i = 0; i < left.Length; i++)
        {
            var (j, similarity) = pairs[i];
            if (j < 0)
            {
                ofLeft += weight(left[i]);
                continue;
            }

            // A slip in a common word gives a word nobody uses: the pair weighs what the lighter of the two does.
            var both = Math.Min(weight(left[i]), weight(right[j]));
            pairedRight[j] = true;
            shared += both * similarity;
            ofLeft += both;
            ofRight += both;
        }

        for (var j = 0; j < right.Length; j++)
        {
            ofRight += pairedRight[j] ? 0 : weight(right[j]);
        }

        return ofLeft <= 0 || ofRight <= 0 ? -1 : 2 * shared / (ofLeft + ofRight);
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
