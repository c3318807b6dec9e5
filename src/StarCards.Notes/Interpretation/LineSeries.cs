using StarCards.Notes.Outline;
using StarCards.Notes.Rules;

namespace StarCards.Notes.Interpretation;

/// <summary>What the lines of one level are together; each is found out once, when it is first asked for.</summary>
internal sealed class LineSeries(Stretch nodes)
{
    private const int FewestStories = 2;
    private const int FewestTitles = 4;
    private const int LongestTitle = 80;
    private bool? _areAlone;
    private bool? _hasThemes;
    private bool? _hasStories;
    private bool? _hasTitles;
    private bool? _hasStatements;

    /// <summary>A bare list of questions, a paragraph each.</summary>
    public bool AreAlone => _areAlone ??= ParagraphRule.AreAlone(nodes);

    /// <summary>Several lines that name what is asked about.</summary>
    public bool HasThemes => _hasThemes ??= ThemeRule.AreLinesIn(nodes);

    /// <summary>Several lines right above a list each, of which half ask or name a theme, and the lists do not: all of them are asked about.</summary>
    public bool HasTitles => _hasTitles ??= HaveTitles();

    /// <summary>Bold sentences alone, of which several stand over what she did: the competencies that she is asked for.</summary>
    public bool HasStatements => _hasStatements ??= StatementRule.AreIn(nodes);

    /// <summary>A line right above a list, or a bold one over it, and no sentence.</summary>
    public bool IsTitle(int i) =>
        nodes[i] is { Kind: NodeKind.Line, Label: null, Plain: { Length: > 0 and < LongestTitle } plain } line && (line.BlankBefore || i == 0) && plain[^1] is not ('.' or ':' or ',')
        && (line.Children.Count > 0 ? line.Children[0].Kind == NodeKind.Item : i + 1 < nodes.Count && nodes[i + 1] is { Kind: NodeKind.Item } below && (!below.BlankBefore || line.IsBold));

    private bool HaveTitles()
    {
        var titles = 0;
        var asking = 0;
        var overQuestions = 0;
        for (var i = 0; i < nodes.Count; i++)
        {
            if (IsTitle(i))
            {
                titles++;
                asking += nodes[i].Ask >= Ask.Question || ThemeRule.IsLine(nodes[i]) ? 1 : 0;
                overQuestions += (nodes[i].Children.Count > 0 ? nodes[i].Children[0] : nodes[i + 1]).Ask == Ask.Candidate ? 1 : 0;
            }
        }

        return titles >= FewestTitles && asking * 2 >= titles && overQuestions * 4 < titles;
    }

    /// <summary>Several titles of stories.</summary>
    public bool HasStories => _hasStories ??= nodes.CountOf(static node => node.Kind == NodeKind.Line && StoryTitleRule.IsStory(node)) >= FewestStories;
}
