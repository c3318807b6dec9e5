using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>Says whether a text is a question that an interviewer may ask.</summary>
internal static class QuestionRule
{
    private const int LongestTheme = 40;

    /// <summary>A sentence of more clauses, to its full stop, tells.</summary>
    private const int MostClauses = 3;
    private const char LastPlain = '\u007F';
    private const string Openers = " \"'()[¿-–—*:.";

    private const int ToCandidate = 1;
    private const int Interrogative = 2;
    private const int Superlative = 4;

    /// <summary>What a topic ends in that is asked for: the difference of two things, how one works.</summary>
    private static readonly Endings Comparing = new("区别", "原理", "优缺点", "的不同", "的方案", "違い", "차이", "차이점");

    /// <summary>The verbs in which a request ends where verbs stand last.</summary>
    private static readonly Endings Requests = new("설명해주세요", "설명해 주세요", "설명해주십시오", "설명하시오", "설명해보세요", "설명해 보세요", "에 대해 설명", "에 대해서 설명", "에 대하여 설명", "말해주세요", "말해 주세요", "말해보세요", "말해 보세요", "말씀해주세요", "말씀해 주세요", "말씀해주십시오", "소개해주세요", "소개해 주세요", "소개해보세요", "이야기해주세요", "이야기해 주세요", "얘기해주세요", "얘기해 주세요", "教えてください", "教えて下さい", "説明してください", "説明して下さい", "話してください", "お聞かせください", "述べてください");

    /// <summary>How a question asked at second hand ends where verbs stand last: "what results there were".</summary>
    private static readonly Endings AskedAtSecondHand = new("는지", "은지", "인지", "을지", "될지", "할지", "었는지");

    private static readonly PhraseTables Beginnings = new(QuestionWords.ToCandidate, QuestionWords.Interrogative, QuestionWords.Superlative);

    public static Ask Of(Node node) => Of(node.Folded, node);

    public static Ask Of(ReadOnlySpan<char> folded) => Of(folded, null);

    private static Ask Of(ReadOnlySpan<char> folded, Node? node)
    {
        var head = folded.TrimStart(Openers);
        head = !head.IsEmpty && head[0] > LastPlain ? EmojiRule.Trim(head).TrimStart(Openers) : head;
        head = head.StartsWith("please ") ? head[7..] : head.StartsWith("so, ") ? head[4..] : head;
        if (!HasLetter(head) || head.TrimEnd() is "자기소개서")
        {
            return Ask.None;
        }

        if (head.Length > 3 && char.IsAsciiLetterLower(head[0]) && head[1] is ')' or '.' && head[2] == ' ' && QuestionWords.ToCandidate.IsHeadOf(head[3..]))
        {
            return Ask.Candidate;
        }

        if (char.IsAsciiDigit(head[0]) && head.IndexOfAnyExceptInRange('0', '9') is var behind and > 0 && head[behind] == ' ' && QuestionWords.ToCandidate.IsHeadOf(head[(behind + 1)..]))
        {
            return Ask.Candidate;
        }

        var begins = Beginnings.HeadsOf(head);
        if ((begins & ToCandidate) != 0 && (!IsCondition(head) || AsksOnACondition(head)))
        {
            return Ask.Candidate;
        }

        if (EndOfTheme(head) is > 0 and < LongestTheme and var theme && IsAskedBehind(head[..theme], head[(theme + 2)..].TrimStart(Openers)))
        {
            return Ask.Candidate;
        }

        var persons = node?.Persons ?? Pronouns.In(head);
        var speaksToYou = (persons & (Persons.You | Persons.I)) == Persons.You;
        if (EndsInMark(folded) || folded.StartsWith('¿'))
        {
            return speaksToYou || QuestionWords.ToCandidateIfMarked.IsHeadOf(head) || head.LastIndexOf(". ") is > 0 and var end && AsksBehind(head, end, QuestionWords.ToCandidate) ? Ask.Candidate : Ask.Question;
        }

        if (AsksAtItsEnd(head) || EndsInRequest(head))
        {
            return Ask.Candidate;
        }

        if (AskedAtSecondHand.AreOf(head))
        {
            return Ask.Question;
        }

        if ((begins & Interrogative) != 0 && !PrincipleNames.All.IsHeadOf(head) && (persons & Persons.I) == 0 && !head.Contains(':'))
        {
            return Ask.Question;
        }

        if (PhraseTable.IsUnspaced(head[0]) && !QuestionWords.Telling.IsHeadOf(head) && QuestionWords.AskingUnspaced.IsIn(head) && QuestionWords.You.IsHeadOf(head) is var beginsWithYou && (beginsWithYou || (persons & Persons.I) == 0))
        {
            var isStated = head[..^1].Contains('。') || head.EndsWith(".") || head.EndsWith("。") && head.Count('，') >= MostClauses;
            return beginsWithYou && !isStated ? Ask.Candidate : beginsWithYou || !isStated ? Ask.Question : Ask.None;
        }

        if (Comparing.AreOf(head))
        {
            return Ask.Topic;
        }

        return (begins & Superlative) != 0 || speaksToYou && !IsStatement(head) ? Ask.Topic : Ask.None;
    }

    /// <summary>"All of us meet fog. Tell me about …": statements, and in the last sentence what only interviewers ask.</summary>
    public static bool AsksAtItsEnd(ReadOnlySpan<char> head) =>
        head.LastIndexOf(". ") is > 0 and var end && (AsksBehind(head, end, QuestionWords.OfInterviews) || AsksBehind(head, end, QuestionWords.Sure));

    /// <summary>"… 설명해주세요. (△)": a bracketed remark may stand behind it.</summary>
    private static bool EndsInRequest(ReadOnlySpan<char> head)
    {
        if (char.IsAsciiLetterOrDigit(head[^1]))
        {
            return false;
        }

        var text = head.TrimEnd();
        text = text[^1] == ')' && text.LastIndexOf('(') is > 0 and var open ? text[..open] : text;
        text = text.TrimEnd(" .。!\"'*_");
        return Requests.AreOf(text);
    }

    /// <summary>Where a theme before a question may end: at a colon, or at a dash between blanks.</summary>
    private static int EndOfTheme(ReadOnlySpan<char> head) => head.IndexOfAny(':', '—', '–') < 0 ? -1 : head.IndexOf(": ") is > 0 and var colon ? colon : head.IndexOf(" — ") is > 0 and var dash ? dash : head.IndexOf(" – ");

    /// <summary>"Conflict: tell me about …"; behind the name of a principle any question is asked.</summary>
    private static bool IsAskedBehind(ReadOnlySpan<char> theme, ReadOnlySpan<char> behind) =>
        QuestionWords.OfInterviews.IsHeadOf(behind) || PrincipleNames.All.Is(theme) && (Beginnings.HeadsOf(behind) & ToCandidate) != 0;

    /// <summary>"Trust takes a while. Can you give me …": the last sentence asks, and she tells nothing before it.</summary>
    private static bool AsksBehind(ReadOnlySpan<char> head, int end, PhraseTable questions) =>
        questions.IsHeadOf(head[(end + 2)..].TrimStart(Openers)) && !Pronouns.I.IsIn(head[..end]);

    private static bool IsCondition(ReadOnlySpan<char> head) => head.StartsWith("if you ") || head.StartsWith("if you're ");

    /// <summary>"If you join, how will you …": a condition asks nothing by itself.</summary>
    private static bool AsksOnACondition(ReadOnlySpan<char> head) => head.Contains('?') || (head.IndexOf(", ") is > 0 and var comma ? QuestionWords.Asking.IsHeadOf(head[(comma + 2)..]) : QuestionWords.Asking.IsIn(head) && !head.TrimEnd().EndsWith(","));

    /// <summary>"You reason out loud.": told to a reader.</summary>
    private static bool IsStatement(ReadOnlySpan<char> head) => head.StartsWith("you ") && head.EndsWith(".") || head.StartsWith("to give you ") || head.StartsWith("let me give you ");

    /// <summary>False for nothing but signs and digits.</summary>
    public static bool HasLetter(ReadOnlySpan<char> text)
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
        if (folded.IsEmpty || char.IsAsciiLetterOrDigit(folded[^1]) || folded[^1] == '/')
        {
            return EndsInAddress(folded);
        }

        var text = folded.TrimEnd(" \"'.!*_)»");
        if (text.EndsWith("?"))
        {
            return true;
        }

        var trimmed = folded.TrimEnd();
        while (trimmed.Length > 0 && trimmed[^1] is ')' or '）' && trimmed.LastIndexOfAny('(', '（') is > 0 and var open)
        {
            trimmed = trimmed[..open].TrimEnd(" \"'");
        }

        return trimmed.EndsWith("?");
    }

    /// <summary>"Why this pier?https://…": an address glued to the mark.</summary>
    private static bool EndsInAddress(ReadOnlySpan<char> folded) =>
        folded.LastIndexOf('?') is > 0 and var mark && folded[(mark + 1)..].StartsWith("http") && folded[mark..].IndexOf(' ') < 0;
}
