using System.Text;
using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>Tells what she says of herself from what a guide says to its reader.</summary>
internal static class AdviceRule
{
    private const int Deepest = 3;
    private const int FewestBlanks = 8;
    private const int LongestQuote = 80;

    /// <summary>A text that speaks to "you", or of interviewers, and never of an "I".</summary>
    public static bool IsAdvice(Stretch nodes) => SpeaksToReader(nodes) && !Speaks(nodes, Persons.I);

    /// <summary>A text that speaks to "you", or of interviewers.</summary>
    public static bool SpeaksToReader(Stretch nodes) => Speaks(nodes, Persons.Reader);

    /// <summary>A text that speaks of an "I" or a "we".</summary>
    public static bool TellsOfHer(Stretch nodes) => Speaks(nodes, Persons.I | Persons.We);

    /// <summary>The same of what the nodes say, and not of what they ask.</summary>
    public static bool TellsOfHerUnasked(Stretch nodes)
    {
        foreach (var node in nodes)
        {
            if (!QuestionRule.EndsInMark(node.Folded) && Speaks(node, Persons.I | Persons.We, 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A text in which an "I" speaks, questions aside: a guide too says "we".</summary>
    public static bool SaysI(Stretch nodes) =>
        nodes.Exists(static node => node.Ask < Ask.Candidate && !QuestionRule.EndsInMark(node.Folded) && Speaks(node, Persons.I, 0));

    /// <summary>A list of which most items tell a reader what to do, and ask nothing.</summary>
    public static bool IsListOfAdvice(Stretch items)
    {
        var silent = items.Where(static item => item.Ask < Ask.Topic);
        var imperatives = items.CountOf(static item => AdviceWords.Interviewer.IsIn(item.Folded) || item.Ask < Ask.Candidate && AdviceWords.Imperative.IsHeadOf(item.Folded.AsSpan().TrimStart(" \"'(")));
        return imperatives * 2 > items.Count || silent.Count * 2 > items.Count && IsAdvice(silent);
    }

    private static bool Speaks(Stretch nodes, Persons persons, int depth = 0)
    {
        foreach (var node in nodes)
        {
            if (Speaks(node, persons, depth))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Speaks(Node node, Persons persons, int depth) => node.Kind switch
    {
        NodeKind.Line or NodeKind.Item => (PersonsOf(node) & persons) != 0 || depth < Deepest && Speaks(node.Children, persons, depth + 1),
        NodeKind.Quote => depth < Deepest && Speaks(node.Children, persons, depth + 1),
        NodeKind.Fence => node.Rows.Any(row => row.Text.AsSpan().Count(' ') >= FewestBlanks && (Pronouns.In(TextFold.Fold(row.Text)) & persons) != 0),
        NodeKind.Table => node.Rows.Any(row => (Pronouns.In(Unquoted(TextFold.Fold(row.Text))) & persons) != 0),
        _ => false,
    };

    private static Persons PersonsOf(Node node) => node.Folded.Contains('"', StringComparison.Ordinal) && !IsScript(node.Folded) ? Pronouns.In(Unquoted(node.Folded)) : node.Persons;

    /// <summary>A line that is one quote from end to end, and asks nothing: what she means to say.</summary>
    private static bool IsScript(string folded) => folded.Length > 2 && folded[0] == '"' && folded.IndexOf('"', 1) == folded.Length - 1 && !QuestionRule.EndsInMark(folded) && QuestionRule.Of(folded) < Ask.Candidate;

    /// <summary>A short quote is said by somebody else; a long one is her script.</summary>
    private static string Unquoted(string folded)
    {
        var open = folded.IndexOf('"', StringComparison.Ordinal);
        if (open < 0)
        {
            return folded;
        }

        var text = new StringBuilder(folded.Length);
        var from = 0;
        while (open >= 0 && folded.IndexOf('"', open + 1) is var close && close > 0)
        {
            text.Append(folded, from, (close - open > LongestQuote ? close + 1 : open) - from);
            from = close + 1;
            open = folded.IndexOf('"', from);
        }

        return text.Append(folded, from, folded.Length - from).ToString();
    }
}
