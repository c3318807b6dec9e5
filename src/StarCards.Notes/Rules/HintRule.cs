using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>Tells rubric, instruction and prompts to self from an answer.</summary>
internal static class HintRule
{
    private const int LongestReminder = 14;
    private const int FewestBlanksOfSpoken = 5;
    private const int LongestLabel = 40;

    public static bool IsHint(Node node)
    {
        var folded = node.Folded.AsSpan().TrimStart(" \"'([-–¿→>");
        return node.IsItalic && !IsSpoken(node) || IsBracketed(node.Plain) || IsRubric(node) || Advice.AreOf(node.Folded.AsSpan().TrimEnd(" .。!")) || HintWords.OfTheQuestion.IsHeadOf(folded) || IsQuestionToSelf(node, folded) || IsTelling(folded, node.Plain) || TellsYour(node, folded) || IsEachSentenceHint(node) || IsProbe(folded);
    }

    /// <summary>A sentence of an "I" in quotes from end to end: what she will say, in italics or not.</summary>
    private static bool IsSpoken(Node node) =>
        IsQuoted(node.Plain) && node.SpeaksOf(Persons.I) && node.Plain.AsSpan().Count(' ') >= FewestBlanksOfSpoken && !QuestionRule.EndsInMark(node.Folded);

    /// <summary>How a line ends that says what is best said.</summary>
    private static readonly Endings Advice = new("것이 좋음", "것이 좋다", "것이 좋습니다", "게 좋음", "게 좋다", "도 좋음", "면 좋음", "더 좋음", "답변이 좋음", "것이 유리", "것이 유리함", "면 유리", "면 유리함", "답변하기", "方が良い", "ほうがよい", "ほうが良い");

    /// <summary>"（说说你的爱好）": in brackets from end to end, and nothing but what is to be said.</summary>
    private static bool IsBracketed(string plain) => plain is ['（', .., '）'] && plain.IndexOf('）', StringComparison.Ordinal) == plain.Length - 1;

    /// <summary>A list of nothing but imperatives, one of which speaks of "your": all of it is said to whoever prepares.</summary>
    public static bool AreAdvice(Stretch nodes)
    {
        var tells = false;
        foreach (var node in nodes)
        {
            var folded = node.Folded.AsSpan();
            if (node.Kind != NodeKind.Item || node.Label is not null || (node.Persons & (Persons.I | Persons.We)) != 0)
            {
                return false;
            }

            var isTelling = TellsYour(node, folded);
            if (!isTelling && !AdviceWords.Imperative.IsHeadOf(folded[Joining.HeadLength(folded)..].TrimStart()))
            {
                return false;
            }

            tells |= isTelling;
        }

        return tells && nodes.Count > 1;
    }

    private static readonly PhraseTable Joining = new("but|and|also|then|even");

    private static bool TellsYour(Node node, ReadOnlySpan<char> folded) =>
        (node.Persons & (Persons.I | Persons.We)) == 0
        && (HintWords.TellYour.IsHeadOf(folded) && node.SpeaksOf(Persons.You) || HintWords.Coaching.IsHeadOf(folded) && (node.SpeaksOf(Persons.You) || HintWords.OfAnswers.IsIn(folded)));

    /// <summary>"Tell me about a time you disagreed": another wording of the question, or the interviewer's next one.</summary>
    private static bool IsProbe(ReadOnlySpan<char> folded) => QuestionWords.OfInterviews.IsHeadOf(folded) && QuestionWords.You.IsIn(folded);

    /// <summary>"Zofia? ask her if that is ok": a question to self and an errand.</summary>
    private static bool IsEachSentenceHint(Node node)
    {
        var mark = node.Folded.IndexOf("? ", StringComparison.Ordinal);
        var behind = node.Plain.IndexOf("? ", StringComparison.Ordinal);
        return mark > 0 && behind > 0 && IsTelling(node.Folded.AsSpan(mark + 2).TrimStart(" ("), node.Plain[(behind + 2)..]);
    }

    /// <summary>How many lines below an item carry on its unfinished sentence.</summary>
    public static int WrappedLines(Node item)
    {
        var count = 0;
        var above = item.Plain;
        while (count < item.Children.Count && item.Children[count] is { Kind: NodeKind.Line } line && WrapRule.GoesOn(above, line.Plain))
        {
            above = line.Plain;
            count++;
        }

        return count;
    }

    /// <summary>What she learned, at the head of a line; "learning culture" in a list is a thing like the others.</summary>
    public static bool IsLearning(Node node)
    {
        var folded = node.Folded.AsSpan().TrimStart("(-* ");
        var length = HintWords.Learning.HeadLength(folded);
        var isThing = length > 0 && node.Kind == NodeKind.Item && !folded[..length].Contains(' ') && folded[length..].TrimStart() is not [':' or '-' or '–' or '—', ..];
        return length > 0 && !isThing && !QuestionRule.EndsInMark(node.Folded);
    }

    /// <summary>A label of rubric, with or without words behind it.</summary>
    public static bool IsRubric(Node node)
    {
        var folded = WithoutTag(node.Folded.AsSpan().TrimStart(" \"'(-–→>*"));
        if (IsWhyTheyAsk(folded) || HintWords.Revealing.IsHeadOf(folded) && HintWords.Candidate.IsIn(folded))
        {
            return true;
        }

        if (folded.EndsWith(":") && folded.LastIndexOf(". ") is > 0 and var end && HintWords.Rubric.IsHeadOf(folded[(end + 2)..]))
        {
            return true;
        }

        var length = HintWords.Rubric.HeadLength(folded);
        if (length == 0)
        {
            return false;
        }

        var behind = folded[length..].TrimStart();
        return behind.IsEmpty || behind[0] is ':' or '-' or '–' or '—' or '?' || behind.StartsWith("- ") || folded.Length > 12 && length >= 12;
    }

    /// <summary>"**Tips:**", "**Tip:** be brief": a label of rubric that is set apart from the line above it.</summary>
    public static bool IsLabel(Node node) =>
        node is { Kind: NodeKind.Line, Label: null } && (node.BlankBefore || node.Text.StartsWith("**", StringComparison.Ordinal)) && node.Plain.AsSpan().IndexOfAny(':', '：') >= 0 && HintWords.Rubric.HeadLength(node.Folded) is > 0 and var length
        && node.Folded.AsSpan(length).TrimStart("*_ )").StartsWith(":");

    /// <summary>"[GROWTH] Understand the candidate's goals": what is looked for stands behind its name.</summary>
    private static ReadOnlySpan<char> WithoutTag(ReadOnlySpan<char> folded)
    {
        var close = folded.StartsWith("[") ? folded.IndexOf(']') : -1;
        return close is > 0 and < LongestLabel ? folded[(close + 1)..].TrimStart() : folded.TrimStart('[');
    }

    /// <summary>The same of a line.</summary>
    public static bool IsWhyTheyAsk(Node node) => node.Folded.Contains("why ", StringComparison.Ordinal) && IsWhyTheyAsk(node.Folded.AsSpan().TrimStart(" \"'([-–→>*"));

    /// <summary>"Why interviewers ask this: …".</summary>
    private static bool IsWhyTheyAsk(ReadOnlySpan<char> folded)
    {
        var colon = folded.IndexOf(':');
        return colon is > 0 and < LongestLabel && folded.StartsWith("why ") && (folded[..colon].Contains(" ask", StringComparison.Ordinal) || folded[..colon].EndsWith(" matters"));
    }

    private static bool IsQuestionToSelf(Node node, ReadOnlySpan<char> folded)
    {
        if (QuestionRule.EndsInMark(node.Folded) && !IsQuoted(node.Plain))
        {
            return IsAskingThroughout(node);
        }

        return Wondering.IsHeadOf(folded) && Count(folded) <= 8 && !folded.Contains(':') && !folded.TrimEnd().EndsWith(".") && !Pronouns.I.IsIn(folded) && !Pronouns.We.IsIn(folded);
    }

    /// <summary>Words that only ask, verbs aside: "has clear metrics" and "can be built in two weeks" tell, without a mark.</summary>
    private static readonly PhraseTable Wondering = new(
        "what|what's|whats|how|why|when did|when was|when is|when do|where|who|who's|which|any",
        "que|cual|cuales|como|por que|cuando fue|donde|quien|cuanto|cuantos|o que|qual|quais|quem|onde",
        "quoi|quel|quelle|comment|pourquoi|qui|combien|wie|warum|wieso|wann|wo|wer|welche|welcher|welches|cosa|quale|quali|come|perche|dove|chi");

    /// <summary>Two sentences of telling before the mark are an answer that ends in a question; of her own, one is, and one that only quotes it.</summary>
    private static bool IsAskingThroughout(Node node)
    {
        var folded = node.Folded;
        var sentences = folded.Count(static character => character is '.' or '!' or ';');
        var marks = folded.Count(static character => character == '?');
        var isHers = node.SpeaksOf(Persons.I | Persons.We) && (sentences > 0 && marks <= sentences || AsksOnlyIn('"', '"', folded));
        return !isHers && !AsksOnlyIn('(', ')', folded) && (sentences < 2 || marks > sentences);
    }

    /// <summary>True where every question mark stands between such signs, and words before them.</summary>
    private static bool AsksOnlyIn(char open, char close, string folded)
    {
        var isWithin = false;
        foreach (var character in folded)
        {
            isWithin = isWithin ? character != close : character == open;
            if (character == '?' && !isWithin)
            {
                return false;
            }
        }

        return folded.IndexOf(open, StringComparison.Ordinal) > 0;
    }

    private static bool IsTelling(ReadOnlySpan<char> folded, string plain)
    {
        var length = HintWords.Telling.HeadLength(folded);
        if (length > 0)
        {
            return Count(folded) <= LongestReminder && !Pronouns.I.IsIn(folded[length..]);
        }

        if (folded.StartsWith("use ") || folded.StartsWith("reuse "))
        {
            return Count(folded) <= 10 && HintWords.StoryWord.IsIn(folded);
        }

        if (folded.StartsWith("ask "))
        {
            var name = plain.AsSpan(plain.IndexOf(' ', StringComparison.Ordinal) + 1);
            return HintWords.Permission.IsIn(folded) && !name.IsEmpty && (char.IsUpper(name[0]) || folded.StartsWith("ask her") || folded.StartsWith("ask him") || folded.StartsWith("ask them"));
        }

        return false;
    }

    private static bool IsQuoted(string plain) => plain.Length > 1 && plain[0] is '"' or '“' && plain[^1] is '"' or '”';

    private static int Count(ReadOnlySpan<char> text)
    {
        var count = text.IsEmpty ? 0 : 1;
        foreach (var character in text)
        {
            count += character == ' ' ? 1 : 0;
        }

        return count;
    }
}
