using System.Text;
using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>Tells what she says of herself from what a guide says to its reader.</summary>
internal static class AdviceRule
{
    private const int Deepest = 3;
    private const int FewestInstructions = 3;
    private const int LongestNote = 25;
    private const int LongestQuote = 80;

    /// <summary>A text that speaks to "you", or of interviewers, and never of an "I".</summary>
    public static bool IsAdvice(Stretch nodes) => Any(nodes, AdviceWords.Reader, 0) && !Any(nodes, Pronouns.I, 0);

    /// <summary>A text that speaks of an "I" or a "we".</summary>
    public static bool TellsOfHer(Stretch nodes) => Any(nodes, Pronouns.I, 0) || Any(nodes, Pronouns.We, 0);

    /// <summary>Key phrases: no line of them is long.</summary>
    public static bool IsJotted(Stretch nodes)
    {
        foreach (var node in nodes)
        {
            if (node.Kind is NodeKind.Line or NodeKind.Item && node.Plain.AsSpan().Count(' ') >= LongestNote)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A list of which most items tell a reader what to do, and ask nothing.</summary>
    public static bool IsListOfAdvice(Stretch items)
    {
        var silent = items.Where(static item => item.Ask < Ask.Topic);
        var imperatives = items.CountOf(static item => AdviceWords.Interviewer.IsIn(item.Folded) || item.Ask < Ask.Candidate && AdviceWords.Imperative.IsHeadOf(item.Folded.AsSpan().TrimStart(" \"'(")));
        return imperatives * 2 > items.Count || silent.Count * 2 > items.Count && IsAdvice(silent);
    }

    /// <summary>A chapter of a guide: it tells "you" what to do, whatever an "I" says in its examples.</summary>
    public static bool IsChapter(Stretch nodes) =>
        nodes.Where(static node => node.Kind == NodeKind.Item) is { Count: >= FewestInstructions } items && IsListOfAdvice(items) && Any(nodes, AdviceWords.Reader, 0);

    private static bool Any(Stretch nodes, PhraseTable words, int depth)
    {
        foreach (var node in nodes)
        {
            if (node.Kind is NodeKind.Line or NodeKind.Item && words.IsIn(Unquoted(node.Folded)) || node.Kind == NodeKind.Table && node.Rows.Any(row => words.IsIn(Unquoted(TextFold.Fold(row.Text)))))
            {
                return true;
            }

            if (node.Kind is NodeKind.Line or NodeKind.Item or NodeKind.Quote && depth < Deepest && Any(node.Children, words, depth + 1))
            {
                return true;
            }
        }

        return false;
    }

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
