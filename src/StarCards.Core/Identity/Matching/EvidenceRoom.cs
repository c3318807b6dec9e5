using StarCards.Cards;

namespace StarCards.Identity.Matching;

/// <summary>Weighs pairs of looks against the whole collection.</summary>
internal sealed class EvidenceRoom
{
    private const double LeastTopic = 0.5;
    private const double FormerPrompt = 0.98;
    private const int ShortestAnswer = 4;

    private readonly Vocabulary _vocabulary = new();
    private readonly HashSet<string> _sharedAnswers;
    private readonly HashSet<string> _commonPrompts;

    /// <param name="known">Every known note whose look may be compared.</param>
    /// <param name="read">Everything that was read.</param>
    /// <param name="settled">The prompts of the rest of the collection: they count for what is common.</param>
    public EvidenceRoom(IReadOnlyList<KnownAppearance> known, IReadOnlyList<ReadAppearance> read, IEnumerable<string> settled)
    {
        foreach (var note in known.Concat<Appearance>(read))
        {
            note.Words = _vocabulary.NumbersOf(Words.Of(note.Prompt));
        }

        foreach (var note in known.Where(note => note.IsOpen))
        {
            _vocabulary.Count(note.Words);
        }

        var others = settled.Select(PromptText.Normalize).ToList();
        foreach (var prompt in others)
        {
            _vocabulary.Count(_vocabulary.NumbersOf(Words.Of(prompt)));
        }

        _commonPrompts = [.. Repeated(others.Concat(known.Select(note => note.Prompt))), .. Repeated(read.Select(note => note.Prompt))];

        _sharedAnswers = [.. Shared(known.Where(note => note.IsOpen)), .. Shared(read)];
    }

    public Vocabulary Vocabulary => _vocabulary;

    public Evidence Of(KnownAppearance known, ReadAppearance now)
    {
        var isFormer = known.Known.Prompts.Contains(now.Prompt);
        var prompt = PromptSimilarity.Between(known.Words, now.Words, _vocabulary);
        return new Evidence(
            isFormer ? Math.Max(prompt, FormerPrompt) : prompt,
            AnswerOf(known, now),
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
        note.AnswerWords ??= _vocabulary.NumbersOf(Words.Of(note.Answer).Where(word => !CommonWords.Contains(word))).ToHashSet();

    private double? AnswerOf(KnownAppearance known, ReadAppearance now)
    {
        if (known.Answer.Length == 0 || now.Answer.Length == 0 || _sharedAnswers.Contains(known.Answer) || _sharedAnswers.Contains(now.Answer))
        {
            return null;
        }

        var before = AnswerWords(known);
        var after = AnswerWords(now);
        return Math.Min(before.Count, after.Count) < ShortestAnswer ? null : AnswerSimilarity.Between(before, after);
    }

    private static bool IsSameSlot(KnownAppearance known, ReadAppearance now) =>
        known.IsOpen && known.Source == now.Source
        && (IsSame(known.Previous, now.Previous) || IsSame(known.Next, now.Next));

    private static bool IsSame(Appearance? known, Appearance? now) =>
        now is null ? known is null : ((ReadAppearance)now).Partner is { } partner && partner == known;

    /// <summary>Answers of several questions: a story that serves them all says nothing about which is which.</summary>
    private static IEnumerable<string> Shared(IEnumerable<Appearance> notes) =>
        Repeated(notes.Select(note => note.Answer).Where(answer => answer.Length > 0));

    private static IEnumerable<string> Repeated(IEnumerable<string> texts) =>
        texts.CountBy(text => text, StringComparer.Ordinal).Where(count => count.Value > 1).Select(count => count.Key);
}
