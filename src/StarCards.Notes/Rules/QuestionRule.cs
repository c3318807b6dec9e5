using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>Says whether a text is a question that an interviewer may ask.</summary>
internal static class QuestionRule
{
    private const string Openers = " \"'([¿-–—*:.";

    public static Ask Of(Node node) => Of(node.Folded);

    public static Ask Of(string folded)
    {
        var head = folded.AsSpan().TrimStart(Openers);
        if (!HasLetter(head))
        {
            return Ask.None;
        }

        if (QuestionWords.ToCandidate.IsHeadOf(head))
        {
            return Ask.Candidate;
        }

        var isMarked = EndsInMark(folded) || folded.StartsWith('¿');
        if (isMarked)
        {
            return QuestionWords.You.IsIn(head) && !Pronouns.I.IsIn(head) ? Ask.Candidate : Ask.Question;
        }

        if (QuestionWords.Interrogative.IsHeadOf(head) && !Pronouns.I.IsIn(head[..Math.Min(head.Length, 12)]) && !head.Contains(':'))
        {
            return Ask.Question;
        }

        return QuestionWords.Superlative.IsHeadOf(head) || QuestionWords.You.IsIn(head) && !Pronouns.I.IsIn(head) ? Ask.Topic : Ask.None;
    }

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
    public static bool EndsInMark(string folded)
    {
        var text = folded.AsSpan().TrimEnd(" \"'.!*_)»");
        if (text.EndsWith("?"))
        {
            return true;
        }

        var trimmed = folded.AsSpan().TrimEnd();
        var open = trimmed.EndsWith(")") ? trimmed.LastIndexOf('(') : -1;
        return open > 0 && trimmed[..open].TrimEnd(" \"'").EndsWith("?");
    }
}
