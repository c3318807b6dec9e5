using StarCards.Cards;

namespace StarCards.Identity.Matching;

/// <summary>Weighs pairs of looks against the whole collection.</summary>
internal sealed class EvidenceRoom
{
    private const double LeastTopic = 0.5;
    private const double LeastShare = 0.25;
    private const double FormerPrompt = 0.98;
    private const int ShortestAnswer = 4;

    /// <summary>Of an answer that stayed to the letter, fewer words say as much.</summary>
    private const int ShortestSameAnswer = 2;

    private readonly Vocabulary _vocabulary = new();
    private readonly HashSet<string> _sharedAnswers;
    private readonly HashSet<string> _commonPrompts;
    private readonly HashSet<(string Source, string Section)> _reordered;

    /// <param name="known">Every known note whose look may be compared.</param>
    /// <param name="read">Everything that was read.</param>
    /// <param name="settled">The prompts of the rest of the collection: they count for what is common.</param>
    /// <param name="reordered">Sections in which other neighbours say nothing.</param>
    public EvidenceRoom(IReadOnlyList<KnownAppearance> known, IReadOnlyList<ReadAppearance> read, IEnumerable<string> settled, HashSet<(string Source, string Section)> reordered)
    {
        _reordered = reordered;
        foreach (var note in known.Concat<Appearance>(read.Where(note => note.Partner is null)))
        {
            note.Words = _vocabulary.NumbersOf(note.Prompt);
        }

        foreach (var note in known.Where(note => note.IsOpen))
        {
            _vocabulary.Count(note.Words);
        }

        var others = settled.Select(PromptText.Normalize).ToList();
        foreach (var prompt in others)
        {
            _vocabulary.Count(_vocabulary.NumbersOf(prompt));
        }

        _commonPrompts = [.. Repeated(others.Concat(known.Select(note => note.Prompt))), .. Repeated(read.Select(note => note.Prompt))];

        _sharedAnswers = [.. Shared(known.Where(note => note.IsOpen)), .. Shared(read)];
    }

    public Vocabulary Vocabulary => _vocabulary;

    /// <param name="known">The one look.</param>
    /// <param name="now">The other look.</param>
    /// <param name="chance">How many pairs could have been as alike by chance, in bits.</param>
    public Evidence Of(KnownAppearance known, ReadAppearance now, double chance)
    {
        var isFormer = known.Known.Prompts.Contains(now.Prompt);
        var prompt = PromptSimilarity.Between(known.Words, now.Words, _vocabulary);

        // Few of those who share a word or two are the same: answers, which are long, are compared for the others alone.
        var isPlausible = prompt.Share >= LeastShare || isFormer || known.Source == now.Source || known.Answer == now.Answer;
        return new Evidence(
            isFormer ? Math.Max(prompt.Share, FormerPrompt) : prompt.Share,
            prompt.Surprise,
            chance,
            prompt.IsContained,
            prompt.HasSameWords,
            isFormer || prompt.HasSameOrder,
            isPlausible ? AnswerOf(known, now) : null,
            known.Answer.Length == 0 != (now.Answer.Length == 0),
            known.Answer.Length > 0 && now.Answer.Length == 0,
            known.Source == now.Source || !known.Known.WasHere && known.FileName == now.FileName,
            known.Section == now.Section,
            IsSameSlot(known, now),
            known.Snapshot.Kind == now.Snapshot.Kind,
            PromptSimilarity.Topic(now.Words, _vocabulary) >= LeastTopic,
            _commonPrompts.Contains(now.Prompt),
            known.IsOpen);
    }

    /// <summary>The words of an answer that are not common ones.</summary>
    public IReadOnlySet<int> AnswerWords(Appearance note) =>
        note.AnswerWords ??= _vocabulary.NumbersOf(note.Answer).Where(word => !_vocabulary.IsCommon(word)).ToHashSet();

    private double? AnswerOf(KnownAppearance known, ReadAppearance now)
    {
        if (known.Answer.Length == 0 || now.Answer.Length == 0 || _sharedAnswers.Contains(known.Snapshot.Answer) || _sharedAnswers.Contains(now.Snapshot.Answer))
        {
            return null;
        }

        var before = AnswerWords(known);
        var after = AnswerWords(now);
        return Math.Min(before.Count, after.Count) >= (known.Answer == now.Answer ? ShortestSameAnswer : ShortestAnswer) ? AnswerSimilarity.Between(before, after) : null;
    }

    private bool IsSameSlot(KnownAppearance known, ReadAppearance now) =>
        known.IsOpen && known.Source == now.Source
        && (known.Anchors.Before == now.Anchors.Before
            || known.Anchors.After == now.Anchors.After
            || known.Section == now.Section && _reordered.Contains((now.Source, now.Section)));

    /// <summary>Answers of several questions: a story that serves them all says nothing about which is which.</summary>
    private static IEnumerable<string> Shared(IEnumerable<Appearance> notes) =>
        Repeated(notes.Select(note => note.Snapshot.Answer).Where(answer => answer.Length > 0));

    private static IEnumerable<string> Repeated(IEnumerable<string> texts) =>
        texts.CountBy(text => text, StringComparer.Ordinal).Where(count => count.Value > 1).Select(count => count.Key);
}
