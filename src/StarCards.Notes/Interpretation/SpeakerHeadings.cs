using StarCards.Notes.Outline;
using StarCards.Notes.Rules;

namespace StarCards.Notes.Interpretation;

/// <summary>
/// A talk that is written down under the names of two who speak by turns ("### Ravi", "### Sahil"): what the one says is a
/// question, what the other says its answer.
/// </summary>
internal static class SpeakerHeadings
{
    private const int FewestTurns = 3;
    private const int LongestName = 24;

    /// <summary>Puts "Question" and "Answer" for the names, where there are such.</summary>
    public static List<Node> Regrouped(List<Node> outline)
    {
        if (Repeated(outline, new HashSet<string>(StringComparer.Ordinal)) < FewestTurns)
        {
            return outline;
        }

        var titles = new List<Node>();
        Gather(outline, titles);
        return titles.Count >= 2 * FewestTurns && SpeakersOf(titles) is var (asking, answering) && asking is not null ? Named(outline, asking, answering) : outline;
    }

    /// <summary>How many titles were there before: in nearly every file none or few, and nothing more need be looked at.</summary>
    private static int Repeated(Stretch nodes, HashSet<string> texts)
    {
        var repeated = 0;
        foreach (var node in nodes)
        {
            repeated += node.Kind != NodeKind.Heading ? 0 : (texts.Add(node.Text) ? 0 : 1) + Repeated(node.Children, texts);
        }

        return repeated;
    }

    private static void Gather(Stretch nodes, List<Node> titles)
    {
        foreach (var node in nodes)
        {
            if (node.Kind == NodeKind.Heading)
            {
                if (MayBeName(node))
                {
                    titles.Add(node);
                }

                Gather(node.Children, titles);
            }
        }
    }

    private static bool MayBeName(Node heading) =>
        heading.Plain.Length is > 1 and <= LongestName && char.IsUpper(heading.Plain[0]) && heading.Plain.All(static character => char.IsLetter(character) || character is ' ' or '.' or '\'' or ':')
        && heading is { Label: null, Ask: Ask.None, Place: Place.Anywhere, AnswerPrefix: 0, QuestionPrefix: 0 } && !ThemeRule.IsNamedIn(heading.Folded) && heading.Children.Exists(static child => child.Kind is NodeKind.Line or NodeKind.Item);

    /// <summary>The two titles that stand oftenest, where they take turns and one of them mostly asks.</summary>
    private static (string? Asking, string Answering) SpeakersOf(List<Node> titles)
    {
        var often = titles.GroupBy(static title => title.Folded, StringComparer.Ordinal).Where(static turns => turns.Count() >= FewestTurns).OrderByDescending(static turns => turns.Count()).Take(3).ToList();
        if (often.Count != 2)
        {
            return default;
        }

        var turns = titles.Where(title => title.Folded == often[0].Key || title.Folded == often[1].Key).ToList();
        var changes = turns.Zip(turns.Skip(1)).Count(static pair => pair.First.Folded != pair.Second.Folded);
        var (first, second) = (often[0].Count(Asks) * 2 > often[0].Count(), often[1].Count(Asks) * 2 > often[1].Count());
        return changes * 10 < (turns.Count - 1) * 8 || first == second ? default : first ? (often[0].Key, often[1].Key) : (often[1].Key, often[0].Key);
    }

    private static bool Asks(Node turn) => turn.Children.Exists(static child => child.Kind == NodeKind.Line && child.Ask >= Ask.Question);

    /// <summary>The nodes with the names replaced, whatever their level.</summary>
    private static List<Node> Named(Stretch nodes, string asking, string answering)
    {
        var named = new List<Node>(nodes.Count);
        foreach (var node in nodes)
        {
            if (node.Kind == NodeKind.Heading)
            {
                node.Replace(Named(node.Children, asking, answering));
            }

            named.Add(node.Kind != NodeKind.Heading ? node : node.Folded == asking ? Called(node, "Question") : node.Folded == answering ? Called(node, "Answer") : node);
        }

        return named;
    }

    private static Node Called(Node heading, string title)
    {
        var called = new Node(NodeKind.Heading, heading.Row, title) { Level = heading.Level, IsOutermost = heading.IsOutermost };
        called.Replace([.. heading.Children]);
        return called;
    }
}
