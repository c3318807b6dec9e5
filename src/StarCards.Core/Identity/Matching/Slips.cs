namespace StarCards.Identity.Matching;

/// <summary>
/// Finds the words from which one slip of the keyboard leads to a given one, without comparing it with all: two words one
/// slip apart are equal once the right letter is left out of either.
/// </summary>
internal sealed class Slips
{
    private const int Longest = 40;

    private readonly Dictionary<string, List<int>> _byRest = new(StringComparer.Ordinal);

    /// <summary>Makes a word known.</summary>
    public void Add(string word, int number)
    {
        foreach (var rest in Rests(word))
        {
            if (!_byRest.TryGetValue(rest, out var numbers))
            {
                _byRest.Add(rest, numbers = []);
            }

            numbers.Add(number);
        }
    }

    /// <summary>The known words that may be a slip away from this one, each once.</summary>
    public IEnumerable<int> Near(string word) =>
        Rests(word).SelectMany(rest => _byRest.TryGetValue(rest, out var numbers) ? numbers : []).Distinct();

    private static IEnumerable<string> Rests(string word) =>
        word.Length is < WordSimilarity.ShortestSlip or > Longest ? [] : Enumerable.Range(0, word.Length).Select(at => word.Remove(at, 1)).Append(word).Distinct();
}
