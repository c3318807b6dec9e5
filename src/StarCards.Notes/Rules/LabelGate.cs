using System.Numerics;
using StarCards.Cards;
using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>
/// Decides which lines of a level are labels. A letter is one only beside other letters of a set; a word that people use
/// otherwise too ("Goal", "Details") only beside another label.
/// </summary>
internal readonly struct LabelGate
{
    private readonly Stretch _nodes;
    private readonly bool _hasLabels;
    private readonly bool _isSet;
    private readonly bool _isStory;
    private readonly bool _hasAction;
    private readonly bool _areOptions;
    private readonly Node? _answer;

    public LabelGate(Stretch nodes)
    {
        _nodes = nodes;
        var seen = default(Seen);
        foreach (var node in nodes)
        {
            if (Read(node) is { } label)
            {
                seen.Add(label);
                _hasLabels = true;
            }
        }

        _hasAction = seen.HasAction;
        _areOptions = seen.AreOptions;
        _isSet = seen.IsSet;
        _isStory = seen.IsStory;
        _answer = _isSet ? AnswerAbove(nodes) : null;
    }

    /// <summary>True when none of the lines is a label.</summary>
    public bool IsEmpty => First < 0;

    /// <summary>The index of the first line that is a label, or -1.</summary>
    public int First
    {
        get
        {
            for (var i = 0; _hasLabels && i < _nodes.Count; i++)
            {
                if (Of(_nodes[i]) is not null)
                {
                    return i;
                }
            }

            return -1;
        }
    }

    /// <summary>How many of the lines are labels.</summary>
    public int Count => CountOf(static node => true);

    /// <summary>True where one of the labels is an item of a list.</summary>
    public bool IsListed => CountOf(static node => node.Kind == NodeKind.Item) > 0;

    /// <summary>The label that a line of the level is, or null.</summary>
    public StarLabel? Of(Node node) => _hasLabels && Read(node) is { } label && LetsThrough(node, label) && !ReferenceEquals(node, _answer) ? label : null;

    /// <summary>True where a story is told, not explained: a part's label among the lines, or several in one line.</summary>
    public static bool HasStory(Stretch nodes)
    {
        var gate = new LabelGate(nodes);
        foreach (var node in nodes)
        {
            if (gate.Of(node) is { IsLearning: false })
            {
                return !ExplanationRule.IsExplained(nodes, gate);
            }

            if (node.Kind is NodeKind.Line or NodeKind.Item && node.InlineLabels is not null)
            {
                return true;
            }
        }

        return false;
    }

    private int CountOf(Func<Node, bool> isSo)
    {
        var count = 0;
        foreach (var node in _hasLabels ? _nodes : default)
        {
            count += isSo(node) && Of(node) is not null ? 1 : 0;
        }

        return count;
    }

    /// <summary>An A before the S is the answer's label, where the story has an A of its own.</summary>
    private static Node? AnswerAbove(Stretch nodes)
    {
        var labelled = nodes.Where(static node => Read(node) is not null);
        var isAbove = labelled.Count > 2 && labelled[0].Label is { Letter: "A", IsLetter: true } && labelled[1].Label!.Parts.Contains(StarPart.Situation);
        return isAbove && labelled.CountOf(static node => node.Label!.Parts.Contains(StarPart.Action)) > 1 ? labelled[0] : null;
    }

    private static StarLabel? Read(Node node) =>
        node.Kind is NodeKind.Line or NodeKind.Item or NodeKind.Heading && node.Label is { } label && !(node.Kind == NodeKind.Heading && IsOverQuestions(node)) ? label : null;

    /// <summary>"Results" over what interviewers ask: a theme of theirs.</summary>
    public static bool IsOverQuestions(Node heading) => heading.Children.Exists(static node => node.Kind is NodeKind.Line or NodeKind.Item && QuestionWords.OfInterviews.IsHeadOf(node.Folded));

    private bool LetsThrough(Node node, StarLabel label) => label switch
    {
        { IsLetter: true } => _isSet || _isStory && !_areOptions && IsStarLetter(label.Letter) || IsLoneSituation(label),
        { Strength: LabelWords.Strength.Details } => _isStory && !_hasAction,
        { IsLearning: true } => _isStory || label.Rest.Length > 0 || node.Kind != NodeKind.Item,
        { Strength: LabelWords.Strength.Sure } => true,
        _ => _isStory,
    };

    /// <summary>"S: …" with nothing else yet: a story begun.</summary>
    private static bool IsLoneSituation(StarLabel label) => label is { Letter: "S", Sign: ':' or '：' or '-' or '–' };

    private static bool IsStarLetter(string letters) => !letters.AsSpan().ContainsAnyExcept("STARL");

    /// <summary>What the labels of a level are together, whether or not each is one.</summary>
    private struct Seen
    {
        private int _letters;
        private int _words;
        private int _wordParts;
        private int _sureParts;
        private int _starParts;

        public bool HasAction { get; private set; }

        /// <summary>"A" and "B", and no impact of a behaviour.</summary>
        public readonly bool AreOptions => Has('A') && Has('B') && !Has('I');

        /// <summary>Letters of STAR or a like set.</summary>
        public readonly bool IsSet => BitOperations.PopCount((uint)_letters) >= 2 && !AreOptions && (Has('S') || Has('T') || Has('R'));

        public readonly bool IsStory =>
            IsSet || BitOperations.PopCount((uint)(_wordParts | (_words > 0 && !IsAnswer ? _starParts : 0))) >= 2 && (HasAction ? _sureParts : _wordParts) != 0;

        /// <summary>"A: …" alone, and no word for what was before it: the label of an answer, in which something may have an impact.</summary>
        private readonly bool IsAnswer => _letters == Bit('A') && (_wordParts & (1 << (int)StarPart.Situation | 1 << (int)StarPart.Task)) == 0;

        public void Add(StarLabel label)
        {
            var parts = 0;
            for (var i = 0; i < label.Parts.Count; i++)
            {
                parts |= 1 << (int)label.Parts[i];
            }

            var isDetails = label.Strength == LabelWords.Strength.Details;
            HasAction |= !isDetails && label.Parts.Contains(StarPart.Action);
            if (!label.IsLetter)
            {
                _words++;
                _wordParts |= parts;
                _sureParts |= isDetails ? 0 : parts;
                return;
            }

            _starParts |= IsStarLetter(label.Letter) ? parts : 0;
            foreach (var letter in label.Letter)
            {
                _letters |= Bit(letter);
            }
        }

        private readonly bool Has(char letter) => (_letters & Bit(letter)) != 0;

        /// <summary>Letters beyond the Latin ones count as one.</summary>
        private static int Bit(char letter) => 1 << (char.IsAsciiLetterUpper(letter) ? letter - 'A' : 26);
    }
}
