using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>Says whether a text is a question that an interviewer may ask.</summary>
internal static class QuestionRule
{
    private const int LongestTheme = 40;
    private const string Openers = " \"'([¿-–—*:.";

    public static Ask Of(Node node) => Of(node.Folded);

    public static Ask Of(ReadOnlySpan<char> folded)
    {
        var head = folded.TrimStart(Openers);
        if (!HasLetter(head))
        {
            return Ask.None;
        }

        if (QuestionWords.ToCandidate.IsHeadOf(head) && (!head.StartsWith("if you ") || AsksOnACondition(head)))
        {
            return Ask.Candidate;
        }

        if (head.IndexOf(": ") is > 0 and < LongestTheme and var colon && QuestionWords.OfInterviews.IsHeadOf(head[(colon + 2)..].TrimStart(Openers)))
        {
            return Ask.Candidate;
        }

        var isMarked = EndsInMark(folded) || folded.StartsWith('¿');
        if (isMarked)
        {
            return QuestionWords.You.IsIn(head) && !Pronouns.I.IsIn(head) ? Ask.Candidate : Ask.Question;
        }

        if (QuestionWords.Interrogative.IsHeadOf(head) && !Pronouns.I.IsIn(head) && !head.Contains(':'))
        {
            return Ask.Question;
        }

        if (head[0] > '\u2E80' && QuestionWords.AskingUnspaced.IsIn(head) && !Pronouns.I.IsHeadOf(head))
        {
            return Ask.Question;
        }

        return QuestionWords.Superlative.IsHeadOf(head) || QuestionWords.You.IsIn(head) && !Pronouns.I.IsIn(head) && !IsStatement(head) ? Ask.Topic : Ask.None;
    }

    /// <summary>"If you join, how will you …": a condition asks nothing by itself.</summary>
    private static bool AsksOnACondition(ReadOnlySpan<char> head) => head.Contains('?') || QuestionWords.Asking.IsIn(head);

    /// <summary>"You reason out loud.": told to a reader.</summary>
    private static bool IsStatement(ReadOnlySpan<char> head) => head.StartsWith("you ") && head.EndsWith(".");

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLetter(character))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when a question mark ends the text, a bracketed remark behind it aside.</summary>
    public static bool EndsInMark(ReadOnlySpan<char> folded)
    {
        var text = folded.TrimEnd(" \"'.!*_)»");
        if (text.EndsWith("?"))
        {
            return true;
        }

        var trimmed = folded.TrimEnd();
        var open = trimmed.EndsWith(")") ? trimmed.LastIndexOf('(') : -1;
        return open > 0 && trimmed[..open].TrimEnd(" \"'").EndsWith("?");
    }
}
