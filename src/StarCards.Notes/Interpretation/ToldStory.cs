using StarCards.Cards;
using StarCards.Notes.Outline;
using StarCards.Notes.Rules;
using StarCards.Notes.Weighing;
using StarCards.Notes.Words;

namespace StarCards.Notes.Interpretation;

/// <summary>
/// A whole story under a title of its own, told by an "I": its title is asked, whatever weighs against it. Nothing that
/// somebody told to its end is left off the cards.
/// </summary>
internal static class ToldStory
{
    private const int Several = 3;

    private static readonly PhraseTable NoStory = new("anti-pattern|anti-patterns|template|templates|method|rubric|preparation|story bank|метод|exercise|practice|example|examples|sample|checklist|format|framework|day|step|how to|mau|vorlage|plantilla|modelo|模板|示例|练习");

    /// <summary>
    /// True for a heading right over such a story, or over nothing but a heading that only says how it is told. Where several
    /// tell one beside each other, or where a principle is its title, no "I" need speak.
    /// </summary>
    /// <param name="heading">The heading.</param>
    /// <param name="stories">Below how many of its level one is begun.</param>
    public static bool IsUnder(Node heading, int stories)
    {
        if (!heading.TellsBelow && !heading.Children.Exists(static child => child.Kind == NodeKind.Heading && child.TellsBelow) || AsksAboveItsEnd(heading))
        {
            return false;
        }

        var title = heading.Folded.AsSpan().TrimStart(" \"'*#0123456789.)");
        if (heading.Label is not null || heading.Place is Place.Explanation or Place.Map or Place.Noise or Place.AskThem || VersionTitleRule.IsWay(title) || NoStory.IsIn(title))
        {
            return false;
        }

        return Tells(heading) || heading.Children.Exists(static child => child.Kind == NodeKind.Heading && VersionTitleRule.IsWay(child.Folded) && Tells(child))
            || stories >= Several && IsBegun(heading) || heading.TellsBelow && DefinitionRule.IsPrinciple(heading);
    }

    /// <summary>True where a card begins below, unless it is a probe behind the result.</summary>
    private static bool AsksAboveItsEnd(Node heading)
    {
        var first = heading.HoldsPrompt ? heading.Children.FindIndex(static child => child.Verdict == Verdict.Prompt || child.HoldsPrompt) : -1;
        return first >= 0 && (heading.Children[first].Kind == NodeKind.Heading || heading.Children[first..].Exists(static child => child.Label?.Parts.Contains(StarPart.Result) == true));
    }

    /// <summary>Where it began, what she did and what came of it, told by an "I".</summary>
    private static bool Tells(Node heading) =>
        heading.TellsBelow && AdviceRule.SaysI(heading.Children) && PartsOf(heading) is var told && Begins(told) && told.Contains(StarPart.Result);

    /// <summary>True where a heading stands over a story that nobody in particular tells, perhaps not to its end.</summary>
    public static bool IsBegun(Node heading) => heading.TellsBelow && Begins(PartsOf(heading));

    private static bool Begins(HashSet<StarPart> told) => told.Contains(StarPart.Action) && (told.Contains(StarPart.Situation) || told.Contains(StarPart.Task));

    /// <summary>The parts with words behind their labels, or below them.</summary>
    private static HashSet<StarPart> PartsOf(Node heading)
    {
        var labels = new LabelGate(heading.Children);
        var told = new HashSet<StarPart>();
        for (var i = 0; i < heading.Children.Count; i++)
        {
            if (labels.Of(heading.Children[i]) is { Strength: not LabelWords.Strength.Details } label && (!label.IsEmpty || IsTold(heading.Children, i)))
            {
                told.UnionWith(label.Parts);
            }
        }

        return told;
    }

    /// <summary>An empty label with words below it.</summary>
    private static bool IsTold(Stretch nodes, int label)
    {
        var below = nodes[label].Children.Count > 0 ? nodes[label].Children : nodes[(label + 1)..].Take(1);
        return below.Exists(static node => node.Label is null && !PlaceholderRule.IsNothing(node) && !PlaceholderRule.IsHole(node.Text));
    }
}
