using System.Buffers;
using StarCards.Cards;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>Parts a line into its prompt and an answer or a placeholder that stands behind it.</summary>
internal static class PromptSplit
{
    private const int ShortestAnswer = 8;

    public static (string Prompt, string? Behind) Of(string text)
    {
        if (text.StartsWith("**", StringComparison.Ordinal) && !text.StartsWith("***", StringComparison.Ordinal) && BoldHead(text) is var (head, rest) && rest is not null)
        {
            return AsksOf(head) < Ask.Question && AsksOf(rest) == Ask.Candidate ? (text, null) : (head, rest);
        }

        if (text.Length > 2 && text[0] is '*' or '_' && text[1] != text[0] && ItalicHead(text) is var (asked, said) && said is not null)
        {
            return (asked, said);
        }

        if (SidesAt(text) is > 2 and var sides && text.AsSpan(0, sides).IndexOfAny("[`") < 0 && AsksOf(text[..sides]) >= Ask.Question)
        {
            return (text[..sides].TrimEnd(), text[(sides + 2)..].TrimStart(':').Trim());
        }

        var mark = text.AsSpan().IndexOfAny('?', '？');
        if (mark > 0 && mark + 1 < text.Length && (IsHole(text[(mark + 1)..]) || IsBracketedTip(text.AsSpan(mark + 1))))
        {
            return (text[..(mark + 1)], text[(mark + 1)..].Trim());
        }

        var last = mark < 0 ? -1 : text.LastIndexOf("? ", StringComparison.Ordinal);
        if (last > 0 && IsAnswer(text[..(last + 1)], text[(last + 2)..]))
        {
            return (text[..(last + 1)], text[(last + 2)..].Trim());
        }

        if (Dashes(text) is var (sentence, told) && told.Length > 0 && AsksOf(told) < Ask.Question && QuestionWords.OfInterviews.IsHeadOf(TextFold.Fold(NoteText.PlainLine(sentence))))
        {
            return (sentence, told);
        }

        if (text.IndexOf(": ", StringComparison.Ordinal) is > 2 and var colon && (IsRemark(text[..colon], text[(colon + 2)..]) || IsTold(text[..colon], text[(colon + 2)..])))
        {
            return (text[..colon], text[(colon + 2)..].Trim());
        }

        foreach (var sign in text.AsSpan().ContainsAny(InSigns) ? Signs : [])
        {
            var at = text.IndexOf(sign, StringComparison.Ordinal);
            if (at > 2 && text.IndexOf('?', at) < 0 && IsHole(text[(at + sign.Length - (sign == " [" ? 1 : 0))..]))
            {
                return (text[..at], text[(at + sign.Length - (sign == " [" ? 1 : 0))..].Trim());
            }
        }

        return text.EndsWith("...", StringComparison.Ordinal) && text.Length > 4 ? (text.TrimEnd('.', ' '), null) : (text, null);
    }

    /// <summary>The same behind "Q:", where "**Late Colleague** - Imagine that …" is asked as a whole.</summary>
    public static (string Prompt, string? Behind) OfLabelled(string text)
    {
        var (prompt, behind) = Of(text);
        return behind is not null && AsksOf(prompt) < Ask.Question && (AsksOf(behind) == Ask.Candidate || QuestionRule.EndsInMark(TextFold.Fold(NoteText.PlainLine(behind)))) ? (text, null) : (prompt, behind);
    }

    private static Ask AsksOf(string text) => QuestionRule.Of(TextFold.Fold(NoteText.PlainLine(text)));

    /// <summary>"Why us? the open roadmap": what stands behind the mark neither asks nor tells how to answer.</summary>
    private static bool IsAnswer(string question, string behind)
    {
        var folded = TextFold.Fold(NoteText.PlainLine(behind)).AsSpan().TrimStart(" -–—:*");
        return folded.Length >= ShortestAnswer && char.IsLetterOrDigit(folded[0]) && folded.IndexOfAny('?', '？') < 0 && QuestionRule.Of(folded.ToString()) == Ask.None && QuestionRule.Of(TextFold.Fold(NoteText.PlainLine(question))) >= Ask.Question
            && !AdviceWords.Imperative.IsHeadOf(folded) && !HintWords.Telling.IsHeadOf(folded) && !HintWords.Rubric.IsHeadOf(folded) && !folded.StartsWith("and ") && !folded.StartsWith("or ") && behind[0] != '#' && behind[0] != '^';
    }

    /// <summary>"Tell me about a time you led.———- the berth plan": a row of dashes, or a dash behind the end of the sentence, divides the question from its answer.</summary>
    private static (string Asked, string Told) Dashes(string text)
    {
        var row = text.AsSpan().IndexOf("——");
        var at = row > 0 ? row : text.IndexOf(". -", StringComparison.Ordinal) < 0 ? 0 : Math.Max(text.IndexOf(". - ", StringComparison.Ordinal), text.IndexOf(". -*", StringComparison.Ordinal)) + 1;
        return at > 0 ? (text[..at].TrimEnd(), text[at..].Trim('—', '-', '–', ' ')) : (text, string.Empty);
    }

    /// <summary>"Tell me about yourself: this one opens every interview": behind the question something is said about it, or how to tell it.</summary>
    private static bool IsRemark(string question, string behind)
    {
        var folded = TextFold.Fold(NoteText.PlainLine(behind)).AsSpan();
        return IsRemark(folded) && QuestionWords.OfInterviews.IsHeadOf(TextFold.Fold(NoteText.PlainLine(question)));
    }

    /// <summary>"Tell me about yourself: I am a pilot": a whole question and what she says to it.</summary>
    private static bool IsTold(string question, string behind)
    {
        var folded = TextFold.Fold(NoteText.PlainLine(behind)).AsSpan().TrimStart("\"'");
        if (folded.Length < ShortestAnswer || !Pronouns.I.IsHeadOf(folded) || folded.StartsWith("i.e"))
        {
            return false;
        }

        var asked = TextFold.Fold(NoteText.PlainLine(question));
        return QuestionWords.OfInterviews.IsHeadOf(asked) && !Array.Exists(OpenEnds, asked.EndsWith);
    }

    /// <summary>True for what is said of a question, or of how to tell its answer.</summary>
    public static bool IsRemark(ReadOnlySpan<char> folded) => HintWords.OfTheQuestion.IsHeadOf(folded) || Remarking.IsHeadOf(folded);

    /// <summary>How a question ends that a colon only interrupts.</summary>
    private static readonly string[] OpenEnds = [" time", " when", " situation", " example", " instance"];

    private static readonly PhraseTable Remarking = new("this is the most|this is a common|this is one of|this one|this opens|pick a|pick the|pick one|choose a|choose the|choose one|use the|keep it|keep this|be ready to|be honest|prepare a|prepare the|have a|have one|aprovecha|comenta|demuestra|resalta|destaca|menciona|aproveite|comente|demonstre|destaque|profitez|montrez|nutzen sie|zeigen sie");

    /// <summary>Each sign has one of them.</summary>
    private static readonly SearchValues<char> InSigns = SearchValues.Create(":-–—[D");

    private static readonly string[] Signs = [": ", " - ", " – ", " — ", " [", " TODO", " TBD"];

    /// <summary>What closes a quote or a bracket round the prompt.</summary>
    private static readonly SearchValues<char> Closing = SearchValues.Create("\"'”’»)*_ ");

    private static bool IsHole(string behind)
    {
        var words = behind.Trim(' ', '*', '_', ':', '-', '–');
        return words.AsSpan().ContainsAnyExcept(Closing) && (PlaceholderRule.IsNothing(words) || PlaceholderRule.WordsBehind(words) is not null || words[0] == '[' && words.IndexOf(']', StringComparison.Ordinal) is var close && close > 0 && words.IndexOf("](", StringComparison.Ordinal) < 0 && PlaceholderRule.IsNothing(words[..(close + 1)]));
    }

    /// <summary>"… (Tip: the open roadmap)": said to whoever prepares.</summary>
    private static bool IsBracketedTip(ReadOnlySpan<char> behind)
    {
        var words = behind.Trim();
        if (words is not ['(', .., ')'] || words.IndexOf(':') < 0)
        {
            return false;
        }

        var folded = TextFold.Fold(words[1..^1], stackalloc char[TextFold.Longest]);
        return Tips.HeadLength(folded) is > 0 and var length && folded[length..].StartsWith(":");
    }

    private static readonly PhraseTable Tips = new("tip|tips|hint|pro tip|note to self|reminder|consejo|dica|conseil|tipp|consiglio|提示|注意");

    /// <summary>"*Why us?:* the open roadmap": a question in italics up to its colon, and what is said to it.</summary>
    private static (string Head, string? Behind) ItalicHead(string text)
    {
        var end = text.IndexOf(text[0], 1);
        var head = end > 0 ? text[..(end + 1)] : text;
        var behind = text[head.Length..].TrimStart();
        var isJoined = head.AsSpan().TrimEnd("*_ ").EndsWith(":") || behind.StartsWith(':');
        behind = behind.TrimStart(':', ' ');
        return isJoined && behind.Length > 0 && AsksOf(head) >= Ask.Question && AsksOf(behind) < Ask.Question ? (head, behind) : (text, null);
    }

    /// <summary>Where "::" divides the two sides of a card, or -1. Between two words, as in "std::move", it is a name's.</summary>
    private static int SidesAt(string text)
    {
        var at = text.IndexOf("::", StringComparison.Ordinal);
        while (at > 0 && at + 2 < text.Length && char.IsLetterOrDigit(text[at - 1]) && !char.IsWhiteSpace(text[at + 2]))
        {
            at = text.IndexOf("::", at + 2, StringComparison.Ordinal);
        }

        return at + 2 < text.Length ? at : -1;
    }

    /// <summary>"“Walk me through it.”": quoted from end to end, and asked.</summary>
    private static bool IsQuotedQuestion(ReadOnlySpan<char> words) =>
        words.Length > 2 && words[0] is '"' or '“' && words[^1] is '"' or '”' && (words[^2] == '?' || AsksOf(words[1..^1].ToString()) == Ask.Candidate);

    /// <summary>"**Question** - answer"; nothing behind the bold words gives null.</summary>
    private static (string Head, string? Behind) BoldHead(string text)
    {
        var end = text.IndexOf("**", 2, StringComparison.Ordinal);
        if (end < 4)
        {
            return (text, null);
        }

        var head = text[..(end + 2)];
        var rest = text[(end + 2)..].TrimStart();
        var isJoined = rest.Length > 0 && rest[0] is ':' or '：' or '-' or '–' or '—' || rest.Length > 0 && NoteText.PlainLine(head).AsSpan().TrimEnd() is { Length: > 0 } words && (words[^1] is '?' or ':' or '：' || IsQuotedQuestion(words));
        rest = rest.TrimStart(':', '：', '-', '–', '—', ' ');
        return isJoined && rest.Length > 0 && TextFold.Fold(rest).Length > 0 ? (head, rest) : (text, null);
    }
}
