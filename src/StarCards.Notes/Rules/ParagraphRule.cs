using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>Tells what the lines of a paragraph are to one another: questions, one each, or a question and its answer.</summary>
internal static class ParagraphRule
{
    /// <summary>So many lines above and below are looked at.</summary>
    private const int Farthest = 40;
    private const int FewestLines = 6;
    private const int FewestAnswered = 3;
    private const int LongestAlone = 120;

    /// <summary>A word or two are no question, but the name of some.</summary>
    private const int FewestBlanks = 2;

    /// <summary>
    /// True where the line asks, and so do four of five lines of its paragraph, most of them the candidate; and for any
    /// line of a long paragraph of which half ask the candidate and none tells.
    /// </summary>
    public static bool IsOneOfQuestions(Stretch nodes, int at)
    {
        var first = at;
        while (first > 0 && at - first < Farthest && !nodes[first].BlankBefore && nodes[first - 1].Kind == NodeKind.Line)
        {
            first--;
        }

        var end = at + 1;
        while (end < nodes.Count && end - at < Farthest && !nodes[end].BlankBefore && nodes[end].Kind == NodeKind.Line)
        {
            end++;
        }

        var paragraph = WithoutWraps(nodes[first..end]);
        var asking = paragraph.CountOf(node => node.Ask >= Ask.Question && (node.Children.Count == 0 || ReferenceEquals(node, paragraph[^1])));
        var candidates = paragraph.CountOf(static node => node.Ask == Ask.Candidate);
        return nodes[at].Ask >= Ask.Question
            ? paragraph.Count > 1 && asking * 5 >= paragraph.Count * 4 && candidates * 2 > paragraph.Count || AreBareLines(paragraph) && (candidates * 2 >= paragraph.Count || candidates > 0 && asking * 3 >= paragraph.Count * 2 && !AskThemRule.MostlyAskThem(paragraph, 3))
            : nodes[at].Plain.AsSpan().Count(' ') >= FewestBlanks && AreBareLines(paragraph) && candidates * 2 >= paragraph.Count;
    }

    /// <summary>Nothing but short lines, each a paragraph of its own, of which half ask: a bare list of questions without signs.</summary>
    public static bool AreAlone(Stretch nodes) =>
        nodes.Count >= FewestLines && nodes.TrueForAll(static node => node is { Kind: NodeKind.Line, BlankBefore: true, Children.Count: 0, Label: null, Plain.Length: <= LongestAlone })
        && nodes.CountOf(static node => node.Ask < Ask.Question && node.Plain.EndsWith('。')) * 3 < nodes.Count
        && nodes.CountOf(static node => node.Ask >= Ask.Question) * 2 >= nodes.Count && nodes.CountOf(static node => node.Ask < Ask.Question && node.SpeaksOf(Persons.I | Persons.We)) * 5 < nodes.Count;

    /// <summary>A line each, none telling of her: where most ask, the others are topics that are asked about.</summary>
    private static bool AreBareLines(Stretch paragraph) =>
        paragraph.Count >= FewestLines && paragraph.TrueForAll(static node => node.Children.Count == 0 && node.Label is null && char.IsUpper(node.Plain.FirstOrDefault()) && (node.Ask >= Ask.Question || !node.SpeaksOf(Persons.I | Persons.We)));

    /// <summary>The lines less those that go on with the one above them.</summary>
    private static Stretch WithoutWraps(Stretch lines)
    {
        var begun = new List<Node>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i == 0 || !WrapRule.GoesOn(lines[i - 1].Plain, lines[i].Plain))
            {
                begun.Add(lines[i]);
            }
        }

        return begun;
    }

    /// <summary>Where the first of several paragraphs begins that asks the candidate in its first line and answers in the next, or -1.</summary>
    public static int FirstAnswered(Stretch nodes)
    {
        var first = -1;
        var found = 0;
        for (var i = 0; i + 1 < nodes.Count; i++)
        {
            if (nodes[i] is { Kind: NodeKind.Line, BlankBefore: true, Ask: Ask.Candidate, Children.Count: 0 } asking && QuestionRule.EndsInMark(asking.Folded)
                && nodes[i + 1] is { Kind: NodeKind.Line, BlankBefore: false })
            {
                first = first < 0 ? i : first;
                found++;
            }
        }

        return found >= FewestAnswered ? first : -1;
    }
}
