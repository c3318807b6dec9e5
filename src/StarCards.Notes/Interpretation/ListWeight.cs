using StarCards.Notes.Outline;
using StarCards.Notes.Rules;

namespace StarCards.Notes.Interpretation;

/// <summary>What the items of a list say together: whether they ask, and which of them are categories over questions.</summary>
internal sealed class ListWeight
{
    private readonly HashSet<Node> _categories = [];

    public ListWeight(List<Node> run, Scope scope)
    {
        var counted = run.Where(item => item.Text.Length > 0 && !LinkRule.IsAnchor(item) && !LinkRule.IsPointer(item)).ToList();
        Candidates = counted.Count(item => item.Ask == Ask.Candidate || item.QuestionPrefix > 0);
        var asks = counted.Exists(item => item.Ask >= Ask.Question);
        foreach (var item in counted.Where(item => IsOverQuestions(item, asks)))
        {
            _categories.Add(item);
        }

        if (_categories.Count > 0)
        {
            _categories.UnionWith(counted.Where(item => item.Children.Count > 0 && item.Ask < Ask.Question && !item.TellsBelow && item.Children.TrueForAll(child => child.Ask >= Ask.Topic)));
        }

        var asking = counted.Count(IsAsking);
        var topics = counted.Count(item => !IsAsking(item) && item.Ask == Ask.Topic);
        Asks = counted.Count > 0 && (asking * 3 >= counted.Count || scope.Place == Place.Questions || (asking + topics) * 2 >= counted.Count && asking > 0);
    }

    /// <summary>How many items speak to the candidate.</summary>
    public int Candidates { get; }

    public bool Asks { get; }

    public bool IsCategory(Node item) => _categories.Contains(item);

    private bool IsAsking(Node item) =>
        _categories.Contains(item) || item.Ask >= Ask.Question || item.TellsBelow || StoryTitleRule.IsTitle(item) && item.Children.Count > 0 || PromptSplit.Of(item.Text).Behind is { } behind && PlaceholderRule.IsNothing(behind) || item.QuestionPrefix > 0
        || item.Marker.Kind == MarkerKind.Letter && item.Ask >= Ask.Topic && item.Children.Exists(child => child.Kind == NodeKind.Line)
        || item.Text.StartsWith('^') || item.Children.Exists(child => SameAsRule.TargetOf(child.Plain) is not null);

    /// <summary>An item that asks nothing itself, over children that mostly do.</summary>
    private static bool IsOverQuestions(Node item, bool neighboursAsk)
    {
        if (item.Children.Count == 0 || WrapRule.Count(item, item.Children) > 0 || item.Ask >= Ask.Question || item.TellsBelow)
        {
            return false;
        }

        var asking = item.Children.Count(child => child.Kind is NodeKind.Item or NodeKind.Line && (child.Ask == Ask.Candidate || QuestionRule.EndsInMark(child.Folded) && (!neighboursAsk || child.Children.Count > 0) || child.TellsBelow));
        return asking * 2 >= item.Children.Count;
    }
}
