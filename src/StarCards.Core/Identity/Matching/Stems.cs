namespace StarCards.Identity.Matching;

/// <summary>
/// Beginnings that many prompts share before they part ("think of a moment when you…"). Their words say nothing about a
/// topic, in whatever language, and no list could name them all.
/// </summary>
internal sealed class Stems
{
    /// <summary>A shorter beginning may be a topic: "convince a…".</summary>
    private const int Shortest = 3;
    private const int Longest = 12;

    /// <summary>A beginning has at least so many prompts, and goes on in at least so many ways.</summary>
    private const int Few = 5;

    /// <summary>In a large collection, a beginning of fewer prompts than one in so many is chance.</summary>
    private const int OneIn = 200;

    private readonly Dictionary<int, int> _mentions = [];
    private readonly int _fewest;

    /// <param name="prompts">The words of each prompt, each once, in their order.</param>
    public Stems(List<int[]> prompts)
    {
        _fewest = Math.Max(Few, prompts.Count / OneIn);
        Follow(prompts, length: 0, stem: 0);
    }

    /// <summary>Every word of a stem.</summary>
    public IReadOnlyCollection<int> Words => _mentions.Keys;

    /// <summary>How many of the prompts have the word in their stem.</summary>
    public int Mentions(int word) => _mentions.GetValueOrDefault(word);

    /// <param name="prompts">Prompts that begin alike.</param>
    /// <param name="length">With so many words.</param>
    /// <param name="stem">Of which so many are their stem.</param>
    private void Follow(List<int[]> prompts, int length, int stem)
    {
        var branches = prompts.GroupBy(prompt => length < prompt.Length ? prompt[length] : -1).ToList();
        var longer = length >= Shortest && branches.Count(branch => branch.Key >= 0) >= Few ? length : stem;
        foreach (var branch in branches)
        {
            List<int[]> ofBranch = [.. branch];
            if (branch.Key >= 0 && length < Longest && ofBranch.Count >= _fewest)
            {
                Follow(ofBranch, length + 1, longer);
            }
            else
            {
                Mention(ofBranch, longer);
            }
        }
    }

    private void Mention(List<int[]> prompts, int stem)
    {
        foreach (var word in prompts.SelectMany(prompt => prompt.Take(stem)))
        {
            _mentions[word] = _mentions.GetValueOrDefault(word) + 1;
        }
    }
}
