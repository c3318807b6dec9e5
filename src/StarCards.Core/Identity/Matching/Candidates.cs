namespace StarCards.Identity.Matching;

/// <summary>
/// Which known notes are worth comparing with a note that was read: those that stood around it, those that share a
/// rare word, an answer or a former prompt. Keeps the work near linear in the size of the collection.
/// </summary>
internal sealed class Candidates
{
    /// <summary>In a file where more than this many notes are open, only those around the same rank are compared.</summary>
    private const int WholeFile = 64;
    private const int Around = 24;
    private const int WordsTried = 4;
    private const int MostWithWord = 48;

    private readonly Dictionary<string, List<KnownAppearance>> _bySource = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KnownAppearance>> _byAnswer = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KnownAppearance>> _byPrompt = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<KnownAppearance>> _byWord = [];

    public Candidates(IEnumerable<KnownAppearance> known, Vocabulary vocabulary)
    {
        foreach (var note in known)
        {
            if (note.IsOpen)
            {
                Add(_bySource, note.Source, note);
            }

            if (note.Answer.Length > 0)
            {
                Add(_byAnswer, note.Answer, note);
            }

            foreach (var prompt in note.Known.Prompts)
            {
                Add(_byPrompt, prompt, note);
            }

            foreach (var word in note.Words.Where(word => vocabulary.Weight(word) > 0))
            {
                Add(_byWord, word, note);
            }
        }
    }

    /// <param name="note">The note that was read.</param>
    /// <param name="rank">Its rank among the unpaired notes of its source, from 0.</param>
    public IEnumerable<KnownAppearance> For(ReadAppearance note, int rank)
    {
        var inFile = _bySource.GetValueOrDefault(note.Source) ?? [];
        var near = inFile.Count <= WholeFile ? inFile : inFile.Skip(rank - Around).Take(2 * Around + 1);
        var words = note.Words
            .Select(word => _byWord.GetValueOrDefault(word))
            .OfType<List<KnownAppearance>>()
            .OrderBy(list => list.Count)
            .Take(WordsTried)
            .SelectMany(list => list.Take(MostWithWord));
        return near.Concat(First(_byPrompt, note.Prompt)).Concat(First(_byAnswer, note.Answer)).Concat(words).Distinct();
    }

    private static IEnumerable<KnownAppearance> First(Dictionary<string, List<KnownAppearance>> index, string key) =>
        index.TryGetValue(key, out var list) ? list.Take(MostWithWord) : [];

    private static void Add<TKey>(Dictionary<TKey, List<KnownAppearance>> index, TKey key, KnownAppearance note)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list))
        {
            index.Add(key, list = []);
        }

        list.Add(note);
    }
}
