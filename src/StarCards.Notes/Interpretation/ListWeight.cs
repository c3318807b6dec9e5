using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Words;

namespace StarCards.Notes.Interpretation;

/// <summary>What the items of a list say together: whether they ask, and which of them are categories over questions.</summary>
internal sealed class ListWeight
{
    private const int FewestBlanks = 10;
    private readonly HashSet<Node> _categories = [];
    private readonly bool _isInterview;
    private readonly bool _areThemes;

    public ListWeight(Stretch run, Scope scope, bool isInterview)
    {
        var counted = run.Where(static item => item.Text.Length > 0 && !LinkRule.IsAnchor(item) && !LinkRule.IsPointer(item));
        _isInterview = isInterview;
        Candidates = counted.CountOf(static item => item.Ask == Ask.Candidate && !HintRule.IsWhyTheyAsk(item) || item.QuestionPrefix > 0);
        _areThemes = isInterview && ThemeRule.AreIn(counted);
        FindCategories(counted);
        IsSilent = _categories.Count == 0 && Candidates == 0 && !counted.Exists(static item => QuestionRule.EndsInMark(item.Folded) || item.TellsBelow);
        var asking = counted.CountOf(IsAsking);
        var topics = counted.CountOf(item => item.Ask == Ask.Topic && !IsAsking(item));
        Asks = counted.Count > 0 && (asking * 3 >= counted.Count || scope.Place == Place.Questions || scope.Section.Count == 0 && isInterview && ThemeRule.AreBareIn(counted) || (asking + topics) * 2 >= counted.Count && asking > 0) && !IsText(counted, asking + topics) && !IsStated(counted, scope) && !ThemeRule.ArePrinciplesAlone(counted) && !TechnicalRule.AreTopics(counted) && !(Candidates == 0 && scope.Place != Place.Questions && counted.Count > 2 && AskThemRule.IsOfThem(counted));
    }

    /// <summary>True where no item asks in so many words.</summary>
    public bool IsSilent { get; }

    /// <summary>How many items speak to the candidate.</summary>
    public int Candidates { get; }

    public bool Asks { get; }

    public bool IsCategory(Node item) => _categories.Contains(item);

    /// <summary>True for an item over instructions, beside categories of questions, and for an instruction beside questions.</summary>
    public bool IsAdvice(Node item) => IsInstruction(item) || _categories.Count > 0 && item.Children.Count > 1 && !IsAsking(item) && AdviceRule.IsListOfAdvice(item.Children);

    /// <summary>Where one item is a category, so are others over nothing but topics.</summary>
    private void FindCategories(Stretch counted)
    {
        var asks = counted.Exists(static item => item.Ask >= Ask.Question);
        foreach (var item in counted)
        {
            if (IsOverQuestions(item, asks))
            {
                _categories.Add(item);
            }
        }

        foreach (var item in _categories.Count > 0 ? counted : default)
        {
            if (item.Children.Count > 0 && item.Ask < Ask.Question && !item.TellsBelow && item.Children.TrueForAll(static child => child.Ask >= Ask.Topic) && WrapRule.Count(item, item.Children) == 0)
            {
                _categories.Add(item);
            }
        }
    }

    private bool IsInstruction(Node item) =>
        Candidates > 1 && item.Children.Count == 0 && item.Ask < Ask.Candidate && item.QuestionPrefix == 0 && HintRule.IsRubric(item) && item.Plain.Contains(": ", StringComparison.Ordinal)
        || Candidates > 1 && item.Children.Count == 0 && item.Ask < Ask.Candidate && item.QuestionPrefix == 0 && item.Plain.EndsWith('.') && AdviceWords.Conduct.IsHeadOf(item.Folded);

    /// <summary>Questions to herself, sentences, advice: a list that asks nobody.</summary>
    private bool IsText(Stretch counted, int asking) =>
        Candidates == 0 && counted.CountOf(static item => item.SpeaksOf(Persons.I)) * 2 > counted.Count && counted.TrueForAll(static item => item.Children.Count == 0)
        || asking == 0 && !AdviceRule.IsJotted(counted)
        || counted.CountOf(item => IsProse(item, asking == 0)) * 2 > counted.Count
        || (Candidates + counted.CountOf(static item => AsksToTellOf(item.Folded))) * 2 < counted.Count && !_categories.Any(IsOverCandidates) && AdviceRule.IsListOfAdvice(counted.Where(item => !_categories.Contains(item)));

    /// <summary>Statements under a title that promises answers too.</summary>
    private bool IsStated(Stretch counted, Scope scope) =>
        scope.Place == Place.Questions && scope.Section.Count > 0 && StatedRule.IsUnder(scope.Section[^1]) && counted.CountOf(StatedRule.Is) * 3 >= counted.Count && !counted.Exists(IsAsking);

    /// <summary>A sentence to its end, or without one in a list that asks nothing, and none that speaks to the candidate: "Offer another way, but assume that it was thought of."</summary>
    private static bool IsProse(Node item, bool nobodyAsks) =>
        item.Children.Count == 0 && item.QuestionPrefix == 0 && item.Plain.AsSpan().Count(' ') >= FewestBlanks && (item.Plain.TrimEnd().EndsWith('.') || item.Ask == Ask.None && nobodyAsks) && !IsAskedInItalics(item) && !SpeaksToCandidate(item.Folded.AsSpan().TrimStart(" \"'")) && !QuestionRule.AsksAtItsEnd(item.Folded);

    /// <summary>"*Why us?:* say what draws you": a question set off from what is said about it.</summary>
    private static bool IsAskedInItalics(Node item) =>
        item.Text.Length > 2 && item.Text[0] is '*' or '_' && item.Runs is [{ Text: var lead }, ..] && lead.AsSpan().TrimEnd(" :：\"”").EndsWith("?");

    private static bool SpeaksToCandidate(ReadOnlySpan<char> folded) =>
        QuestionWords.ToCandidate.IsHeadOf(folded) && (!folded.StartsWith("if you ") || folded.Contains('?')) || AsksToTellOf(folded);

    private static readonly PhraseTable Tell = new("share|describe|recall|talk about|tell about|discuss|explain");

    /// <summary>"Recall making a choice under pressure.", "Share proactively learning …".</summary>
    private static bool AsksToTellOf(ReadOnlySpan<char> folded)
    {
        var rest = Tell.HeadLength(folded) is > 0 and var length ? folded[length..].TrimStart() : default;
        var first = rest.IndexOf(' ') is > 0 and var end ? rest[..end] : rest;
        if (first.EndsWith("ly"))
        {
            rest = rest[first.Length..].TrimStart();
            first = rest.IndexOf(' ') is > 0 and var second ? rest[..second] : rest;
        }

        return first.Length > "ing".Length && first.EndsWith("ing");
    }

    /// <summary>Nothing but questions to the candidate: no clarifying ones that a guide lists.</summary>
    private static bool IsOverCandidates(Node category) => category.Children.Count > 1 && category.Children.TrueForAll(static child => child.Ask == Ask.Candidate && (QuestionRule.EndsInMark(child.Folded) || QuestionWords.OfInterviews.IsHeadOf(child.Folded)));

    private bool IsAsking(Node item) =>
        _categories.Contains(item) || item.Ask >= Ask.Question && !HintRule.IsWhyTheyAsk(item) || item.TellsBelow || _isInterview && item.Children.Count > 0 && SelfTopicRule.Is(item) || _areThemes && item.Label is null || StoryTitleRule.IsTitle(item) && item.Children.Count > 0 || !item.SpeaksOf(Persons.I) && PromptSplit.Of(item.Text).Behind is { } behind && PlaceholderRule.IsNothing(behind) || _isInterview && PromptSplit.AsksAndAnswers(item.Text) || item.QuestionPrefix > 0
        || item.Marker.IsOrdered && item.Ask == Ask.Topic && item.SpeaksOf(Persons.You) && item.Children.Exists(static child => child.SpeaksOf(Persons.I))
        || item.Marker.Kind == MarkerKind.Letter && item.Ask >= Ask.Topic && item.Children.Exists(child => child.Kind == NodeKind.Line)
        || item.Text.StartsWith('^') || item.Children.Exists(child => SameAsRule.TargetOf(child.Plain) is not null);

    /// <summary>An item that asks nothing itself, over children that mostly do.</summary>
    private static bool IsOverQuestions(Node item, bool neighboursAsk)
    {
        if (item.Children.Count == 0 || WrapRule.Count(item, item.Children) > 0 || item.Ask >= Ask.Question || item.TellsBelow || item.Children.TrueForAll(static child => child is { Marker.Kind: MarkerKind.Letter, TellsBelow: true, Ask: < Ask.Question }))
        {
            return false;
        }

        var asking = item.Children.CountOf(child => child.Kind is NodeKind.Item or NodeKind.Line && (child.Ask == Ask.Candidate || QuestionRule.EndsInMark(child.Folded) && (!neighboursAsk || child.Children.Count > 0) || child.TellsBelow || child.Kind == NodeKind.Item && child.Ask < Ask.Question && IsOverCandidates(child)));
        return asking * 2 >= item.Children.Count;
    }
}
