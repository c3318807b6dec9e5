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
    private const int MostElsewhere = 12;

    /// <summary>A word that more of the notes in question have leads to none of them.</summary>
    private const int MostWithWord = 1000;

    private readonly Dictionary<string, List<KnownAppearance>> _bySource = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KnownAppearance>> _byAnswer = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KnownAppearance>> _byPrompt = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<int>> _byWord = [];
    private readonly IReadOnlyList<KnownAppearance> _known;
    private readonly Vocabulary _vocabulary;

    /// <summary>For each known note, the weight that it shares with the one in question; all 0 between two questions.</summary>
    private readonly double[] _shared;

    /// <summary>For each known note, the weight of its topic.</summary>
    private readonly double[] _topics;
    private readonly Slips _slips = new();

    public Candidates(IReadOnlyList<KnownAppearance> known, Vocabulary vocabulary)
    {
        _known = known;
        _vocabulary = vocabulary;
        _shared = new double[known.Count];
        _topics = [.. known.Select(note => PromptSimilarity.Topic(note.Words, vocabulary))];
        foreach (var (rank, note) in known.Index())
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
                Add(_byWord, word, rank);
            }
        }

        foreach (var word in _byWord.Keys)
        {
            _slips.Add(vocabulary[word], word);
        }
    }

    /// <param name="note">The note that was read.</param>
    /// <param name="rank">Its rank among the unpaired notes of its source, from 0.</param>
    public IEnumerable<KnownAppearance> For(ReadAppearance note, int rank)
    {
        var inFile = _bySource.GetValueOrDefault(note.Source) ?? [];
        var near = inFile.Count <= WholeFile ? inFile : inFile.Skip(rank - Around).Take(2 * Around + 1);
        return near.Concat(First(_byPrompt, note.Prompt)).Concat(First(_byAnswer, note.Answer)).Concat(WithSameWords(note)).Distinct();
    }

    /// <summary>Those that share the most of their words with the note.</summary>
    private List<KnownAppearance> WithSameWords(ReadAppearance note)
    {
        var touched = new List<int>();
        foreach (var word in note.Words.Where(word => _vocabulary.Weight(word) > 0))
        {
            Share(word, touched);
            foreach (var meant in _slips.Near(_vocabulary[word]).Where(meant => meant != word))
            {
                Share(meant, touched);
            }
        }

        var best = Best(touched, PromptSimilarity.Topic(note.Words, _vocabulary));
        touched.ForEach(known => _shared[known] = 0);
        return best;
    }

    private void Share(int word, List<int> touched)
    {
        if (_byWord.TryGetValue(word, out var list) && list.Count <= MostWithWord)
        {
            foreach (var known in list)
            {
                if (_shared[known] == 0)
                {
                    touched.Add(known);
                }

                _shared[known] += _vocabulary.Weight(word);
            }
        }
    }

    /// <summary>The few that share the greatest part of both topics; of equals, those that come first.</summary>
    private List<KnownAppearance> Best(List<int> touched, double topic)
    {
        var best = new PriorityQueue<int, (double Share, int Rank)>(MostElsewhere + 1);
        foreach (var known in touched)
        {
            best.Enqueue(known, (_shared[known] / (topic + _topics[known]), -known));
            if (best.Count > MostElsewhere)
            {
                best.Dequeue();
            }
        }

        return [.. best.UnorderedItems.OrderByDescending(item => item.Priority).Select(item => _known[item.Element])];
    }

    private static IEnumerable<KnownAppearance> First(Dictionary<string, List<KnownAppearance>> index, string key) =>
        index.TryGetValue(key, out var list) ? list.Take(MostElsewhere) : [];

    private static void Add<TKey, TNote>(Dictionary<TKey, List<TNote>> index, TKey key, TNote note)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list))
        {
            index.Add(key, list = []);
        }

        list.Add(note);
    }
}
