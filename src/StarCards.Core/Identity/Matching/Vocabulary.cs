namespace StarCards.Identity.Matching;

/// <summary>The words of a collection, numbered, and how much each says about a topic.</summary>
internal sealed class Vocabulary
{
    /// <summary>A word of fewer prompts than this is rare however small the collection is.</summary>
    private const int Few = 5;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private readonly List<int> _prompts = [];
    private readonly Dictionary<int, double> _weights = [];
    private int _promptCount;

    /// <summary>The numbers of the words, each once, in order of first mention.</summary>
    public int[] NumbersOf(IEnumerable<string> words) => [.. words.Select(NumberOf).Distinct()];

    public string this[int number] => _words[number];

    /// <summary>How many of the counted prompts use the word.</summary>
    public int PromptsWith(int number) => _prompts[number];

    /// <summary>Counts a prompt of the collection; all of them before the first weight is asked for.</summary>
    /// <param name="numbers">Its words, each once.</param>
    public void Count(int[] numbers)
    {
        _promptCount++;
        foreach (var number in numbers)
        {
            _prompts[number]++;
        }
    }

    /// <summary>
    /// 0 for a word that many prompts share, up to 1 for one that few use. Half of it is flat: were the rarest word all
    /// that counts, one reworded word would make a new question.
    /// </summary>
    public double Weight(int number)
    {
        if (!_weights.TryGetValue(number, out var weight))
        {
            _weights.Add(number, weight = NewWeight(number));
        }

        return weight;
    }

    private double NewWeight(int number)
    {
        var prompts = Math.Max(1, _prompts[number]);
        if (CommonWords.Contains(_words[number]) || prompts < Math.Max(Few, _promptCount / 1000) && CommonWords.IsSlipOfOne(_words[number]))
        {
            return 0;
        }

        var share = prompts / (double)Math.Max(1, _promptCount);
        var limit = _promptCount < 20 ? 0.5 : _promptCount < 100 ? 0.25 : 0.1;
        if (prompts >= Few && share >= limit)
        {
            return 0;
        }

        var fade = prompts < Few ? 1 : Math.Min(1, (limit - share) / (limit * 0.8));
        var rarity = 1 - Math.Log(prompts) / Math.Log(_promptCount + 2);
        return fade * (0.5 + 0.5 * rarity);
    }

    private int NumberOf(string word)
    {
        if (!_numbers.TryGetValue(word, out var number))
        {
            number = _words.Count;
            _numbers.Add(word, number);
            _words.Add(word);
            _prompts.Add(0);
        }

        return number;
    }
}
