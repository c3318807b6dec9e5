namespace StarCards.Identity.Matching;

/// <summary>The words of a collection, numbered, and how much each says about a topic.</summary>
internal sealed class Vocabulary
{
    /// <summary>A word of fewer prompts than this is rare however small the collection is.</summary>
    private const int Few = 5;

    /// <summary>A word that stands in stems more often than this belongs to them.</summary>
    private const double MostlyStem = 0.8;

    /// <summary>Within so many words a prompt begins: "Can you please recall…".</summary>
    private const int Beginning = 4;

    /// <summary>A word that begins fewer than one in so many of its prompts is what the others are about.</summary>
    private const int OneInBegins = 5;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private readonly List<int> _prompts = [];
    private readonly List<int> _beginnings = [];
    private readonly Dictionary<int, double> _weights = [];
    private readonly List<int[]> _counted = [];
    private Stems? _stems;

    /// <summary>The numbers of the words of a normalized text, each once, in order of first mention.</summary>
    public int[] NumbersOf(string text) => [.. Words.In(text).Select(range => NumberOf(text.AsSpan(range))).Distinct()];

    /// <summary>True for a word that says nothing about any topic.</summary>
    public bool IsCommon(int number) => CommonWords.Contains(_words[number]);

    public string this[int number] => _words[number];

    /// <summary>How many of the counted prompts use the word.</summary>
    public int PromptsWith(int number) => _prompts[number];

    /// <summary>Counts a prompt of the collection; all of them before the first weight is asked for.</summary>
    /// <param name="numbers">Its words, each once.</param>
    public void Count(int[] numbers)
    {
        _counted.Add(numbers);
        for (var i = 0; i < numbers.Length; i++)
        {
            _prompts[numbers[i]]++;
            _beginnings[numbers[i]] += i < Beginning ? 1 : 0;
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

    /// <summary>How surprising it is that two prompts share the word by chance, in bits.</summary>
    public double Surprise(int number) => Weight(number) == 0 ? 0 : Math.Log2((_counted.Count + 1.0) / Math.Max(1, _prompts[number]));

    private Stems Stems => _stems ??= new Stems(_counted);

    private double NewWeight(int number)
    {
        var prompts = Math.Max(1, _prompts[number]);
        if (IsCommon(number) && !IsTopic(number) || IsOfStems(number) || prompts < Math.Max(Few, _counted.Count / 1000) && IsSlip(_words[number]))
        {
            return 0;
        }

        var share = prompts / (double)Math.Max(1, _counted.Count);
        var limit = _counted.Count < 20 ? 0.5 : _counted.Count < 100 ? 0.25 : 0.1;
        if (prompts >= Few && share >= limit)
        {
            return 0;
        }

        var fade = prompts < Few ? 1 : Math.Min(1, (limit - share) / (limit * 0.8));
        var rarity = 1 - Math.Log(prompts) / Math.Log(_counted.Count + 2);
        return fade * (0.5 + 0.5 * rarity);
    }

    /// <summary>True for a word that hardly stands outside of the beginnings that many prompts share.</summary>
    private bool IsOfStems(int number) => Stems.Mentions(number) >= Few && Stems.Mentions(number) > MostlyStem * _prompts[number];

    /// <summary>A slip in a word that says nothing gives a word that nobody meant. In short words that is sure only where the collection is full of the word that was meant.</summary>
    private bool IsSlip(string word) =>
        CommonWords.MeantBy(word).Where(common => !IsTopic(common)).Any(common => Math.Min(common.Length, word.Length) > WordSimilarity.ShortestSlip || IsOften(common))
        || Stems.Words.Any(number => IsOfStems(number) && WordSimilarity.IsSlipOf(_words[number], word));

    private bool IsTopic(string word) => _numbers.TryGetValue(word, out var number) && IsTopic(number);

    /// <summary>True for a word that begins questions elsewhere and stands in the midst of them here.</summary>
    private bool IsTopic(int number) =>
        _prompts[number] >= Few && _beginnings[number] * OneInBegins < _prompts[number] && CommonWords.MayBeTopic(_words[number]);

    private bool IsOften(string word) => _numbers.TryGetValue(word, out var number) && _prompts[number] >= Few;

    private int NumberOf(ReadOnlySpan<char> word)
    {
        var numbers = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!numbers.TryGetValue(word, out var number))
        {
            number = _words.Count;
            var text = word.ToString();
            _numbers.Add(text, number);
            _words.Add(text);
            _prompts.Add(0);
            _beginnings.Add(0);
        }

        return number;
    }
}
