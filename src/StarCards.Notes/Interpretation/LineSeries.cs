using StarCards.Notes.Outline;
using StarCards.Notes.Rules;

namespace StarCards.Notes.Interpretation;

/// <summary>What the lines of one level are together; each is found out once, when it is first asked for.</summary>
internal sealed class LineSeries(Stretch nodes)
{
    private const int FewestStories = 2;
    private bool? _areAlone;
    private bool? _hasThemes;
    private bool? _hasStories;

    /// <summary>A bare list of questions, a paragraph each.</summary>
    public bool AreAlone => _areAlone ??= ParagraphRule.AreAlone(nodes);

    /// <summary>Several lines that name what is asked about.</summary>
    public bool HasThemes => _hasThemes ??= ThemeRule.AreLinesIn(nodes);

    /// <summary>Several titles of stories.</summary>
    public bool HasStories => _hasStories ??= nodes.CountOf(static node => node.Kind == NodeKind.Line && StoryTitleRule.IsStory(node)) >= FewestStories;
}
