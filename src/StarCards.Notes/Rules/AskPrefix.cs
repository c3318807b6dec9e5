using StarCards.Cards;
using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>"Q:", "Q3.", "Frage 2:", "Question 4 -" before a question; "A:", "A1.", "Your answer:" before an answer.</summary>
internal static class AskPrefix
{
    private const int LongestLabel = 40;
    private const int MostNames = 2;
    private const int LongestName = 12;

    private static readonly PhraseTree QuestionLabels = new(["star question", "scenario/question", "question/scenario", "question / scenario", "scenario question", "behavioral question", "behavioural question", "question/prompt", "question / prompt", "interview question", "likely question", "sample question", "example question", "typical question", "common question", "possible question", "main question", "core question", "key question", "示例问题", "问题示例", "例题", "样题", "核心问题", "核心問題", "pregunta", "pergunta", "domanda", "question", "frage", "ques", "vraag", "вопрос", "问题", "q", "p", "问"]);

    /// <summary>Who asks in a talk that is written down.</summary>
    private static readonly PhraseTree Speakers = new(["interviewer", "interviewerin", "hr-manager", "hr-managerin", "hr manager", "recruiter", "recruiterin", "recruteur", "recruteuse", "personaler", "personalerin", "entrevistador", "entrevistadora", "recrutador", "recrutadora", "reclutador", "reclutadora", "intervistatore", "面试官"]);
    private static readonly PhraseTree AnswerLabels = new(
    [
        "star answer", "sample answer", "example answer", "short answer", "long answer", "possible answer", "draft answer", "answer", "your answer", "my answer", "my version", "your version", "your response", "my response", "response",
        "respuesta", "mi respuesta", "resposta", "minha resposta", "reponse", "ma reponse", "antwort", "meine antwort", "risposta", "la mia risposta", "ans", "a", "回答", "答案", "答", "我的回答", "my story", "story", "personal experience", "personal example", "example", "candidate", "interviewee", "bewerber", "bewerberin", "candidato", "candidata", "candidat", "candidate (me)", "候选人",
        "model answer", "suggested answer", "strong answer", "great answer", "framework answer", "answer framework", "answer sample", "answer example", "参考答案", "参考回答", "回答样本", "回答示例", "示例回答", "标准答案", "答题示例", "답변", "모범 답안", "모범답안", "예시 답변", "câu trả lời", "trả lời", "gợi ý trả lời", "ответ", "мой ответ", "пример ответа", "образец ответа", "ejemplo", "respuesta modelo", "respuesta ejemplo", "respuesta star", "resposta modelo", "resposta exemplo", "reponse modele", "ejemplo de respuesta", "exemplo de resposta", "exemple de reponse", "beispielantwort", "musterantwort",
    ]);

    /// <summary>The length of a question's label at the head of a line with its markup, or 0.</summary>
    public static int QuestionLength(string text)
    {
        var start = LeadingLabel.SkipOrnament(text, 0);
        return Length(text, start, QuestionLabels, "q", needsNumber: "p") is var length and > 0 ? length
            : SpeakerLength(text, start) is var spoken and > 0 ? spoken
            : LoneLetter(text, start) is var lone and > 0 ? lone
            : QuotedExample(text, start) is var quoted and > 0 ? quoted
            : CompanyPrefix.Length(text);
    }

    /// <summary>True for "Q:" with nothing behind it.</summary>
    public static bool IsBare(Node node) => node.QuestionPrefix > 0 && !QuestionRule.HasLetter(LeadingLabel.Rest(node.Text, Math.Min(node.QuestionPrefix, node.Text.Length)));

    private static int SpeakerLength(string text, int start) => Length(text, start, Speakers, string.Empty, string.Empty) is var length and > 0 && AsksSomething(text, length) ? length : 0;

    /// <summary>"Q Why us?": the letter without a sign, before what asks.</summary>
    private static int LoneLetter(string text, int start) =>
        start + 2 < text.Length && text[start] == 'Q' && text[start + 1] == ' ' && char.IsUpper(text[start + 2]) && QuestionRule.Of(TextFold.Fold(NoteText.PlainLine(text[(start + 2)..]))) >= Ask.Question ? start + 2 : 0;

    /// <summary>"**Interviewer**: Ada Moreau (head of port)" says who will ask, and asks nothing.</summary>
    private static bool AsksSomething(string text, int length)
    {
        var said = TextFold.Fold(NoteText.PlainLine(LeadingLabel.Rest(text, length)));
        said = said.IndexOf(" (", StringComparison.Ordinal) is > 0 and var role && said.AsSpan().TrimEnd('.').EndsWith(")") ? said[..role] : said;
        return said.Length == 0 || said.Contains('?', StringComparison.Ordinal) || QuestionRule.Of(said) >= Ask.Topic || said.AsSpan().Count(' ') > MostNames || PhraseTable.IsUnspaced(said[0]) && said.Length > LongestName;
    }

    /// <summary>The length of an answer's label, or 0. A letter A may mean an action: ask for labels first.</summary>
    public static int AnswerLength(string text) => Length(text, LeadingLabel.SkipOrnament(text, 0), AnswerLabels, "a", needsNumber: "example");

    /// <summary>"**Answer:**", "答：…": a line that calls itself an answer asks nothing.</summary>
    public static bool IsAnswer(Node node) =>
        node.AnswerPrefix > 1 && node.QuestionPrefix == 0 && node.Text[..Math.Min(node.AnswerPrefix, node.Text.Length)].Trim(' ', '*', '_', '#', ':', '：') is var label && (label == "答" || IsAnswerTitle(label) && !Asks(node));

    /// <summary>"Sample answer: "Tell me about …"": the question stands behind the label.</summary>
    private static bool Asks(Node node) =>
        QuestionRule.Of(TextFold.Fold(NoteText.PlainLine(LeadingLabel.Rest(node.Text, Math.Min(node.AnswerPrefix, node.Text.Length))))) == Ask.Candidate;

    /// <summary>"Answer", "Answer/Example": a title that labels an answer, and no story's: "Story" and "Example" alone may be names.</summary>
    public static bool IsAnswerTitle(string plain)
    {
        var title = plain.AsSpan().TrimEnd(": ");
        var label = title.IndexOf('/') is > 0 and var slash ? title[..slash].TrimEnd() : title;
        return label.Length is > 1 and < LongestLabel && AnswerTitles.Is(TextFold.Fold(label, stackalloc char[LongestLabel]));
    }

    private static readonly PhraseTable AnswerTitles = new("star answer|good answer|model answer|suggested answer|strong answer|great answer|answer sample|answer example|参考答案|参考回答|回答样本|回答示例|示例回答|标准答案|답변|모범 답안|모범답안|예시 답변|ответ|мой ответ|пример ответа|образец ответа|ejemplo de respuesta|exemplo de resposta|exemple de reponse|beispielantwort|musterantwort|sample answer|example answer|short answer|long answer|possible answer|draft answer|answer|answers|your answer|my answer|my response|respuesta|mi respuesta|resposta|minha resposta|reponse|ma reponse|antwort|meine antwort|risposta|la mia risposta|回答|答案|我的回答");

    /// <summary>"Example: "Tell me about …"": a quoted question is asked, and answers nothing.</summary>
    private static int QuotedExample(string text, int start)
    {
        var colon = text.AsSpan(start).StartsWith("example", StringComparison.OrdinalIgnoreCase) ? text.IndexOf(':', start) : -1;
        var quote = colon < 0 || colon > start + LongestLabel ? -1 : LeadingLabel.SkipBlank(text, LeadingLabel.SkipEmphasis(text, colon + 1));
        return quote > 0 && quote < text.Length && text[quote] is '"' or '“' && QuestionWords.OfInterviews.IsHeadOf(TextFold.Fold(text.AsSpan(quote + 1), stackalloc char[TextFold.Longest])) ? colon + 1 : 0;
    }

    /// <param name="text">A line with its markup.</param>
    /// <param name="start">Where its first word begins.</param>
    /// <param name="words">The labels.</param>
    /// <param name="letter">The one that needs a sign behind it.</param>
    /// <param name="needsNumber">The one that needs a number or a colon.</param>
    private static int Length(string text, int start, PhraseTree words, string letter, string needsNumber)
    {
        if (start == text.Length || !words.MayBegin(text, start))
        {
            return 0;
        }

        var head = TextFold.Fold(text.AsSpan(start, Math.Min(LongestLabel, text.Length - start)), stackalloc char[LongestLabel]);
        var longest = 0;
        var step = PhraseTree.Root;
        for (var length = 1; length <= head.Length && words.Next(step, head[length - 1]) is > PhraseTree.Root and var next; length++)
        {
            step = next;
            if (words.Lists(step) != 0)
            {
                var word = head[..length];
                longest = Math.Max(longest, End(text, start + length, word.SequenceEqual(letter) || word is "p", word.SequenceEqual(needsNumber)));
                longest = longest == 0 && Counted.Is(word) && IsBoldCount(text, start + length) ? text.Length : longest;
            }
        }

        return longest;
    }

    /// <summary>The words that a number alone makes a label, where it is bold: "**Q1**". "**Story 1**" is a title.</summary>
    private static readonly PhraseTable Counted = new("q|a|question|answer|frage|antwort|pregunta|respuesta|pergunta|resposta|reponse|domanda|risposta|вопрос");

    /// <summary>"**Q1**", "**Question 2**": bold, with a number and nothing else.</summary>
    private static bool IsBoldCount(string text, int at) =>
        text.StartsWith("**", StringComparison.Ordinal) && text.EndsWith("**", StringComparison.Ordinal) && text.AsSpan(at).Trim(" #*") is { Length: > 0 and < 4 } number && number.IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>"Q.1 Why us?", "Q. 12) …": a number behind the letter's full stop.</summary>
    private static int BehindNumber(string text, int at)
    {
        var digits = LeadingLabel.SkipBlank(text, at);
        var end = SkipDigits(text, digits);
        return end == digits || end == text.Length ? at : text[end] is '.' or ')' or ':' ? end + 1 : text[end] == ' ' ? end : at;
    }

    private static int SkipDigits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int End(string text, int at, bool isLetter, bool needsNumber)
    {
        var digits = LeadingLabel.SkipBlank(text, at);
        if (digits < text.Length && text[digits] == '#')
        {
            digits++;
        }

        var end = SkipDigits(text, digits);
        var isNumbered = end > digits;
        if (needsNumber && !isNumbered && (at >= text.Length || text[at] != ':') || !isNumbered && digits > at && digits < text.Length && text[digits] is not (':' or '：' or '-' or '–'))
        {
            return 0;
        }

        var sign = LeadingLabel.SkipBlank(text, LeadingLabel.SkipEmphasis(text, isNumbered ? end : at));
        if (sign >= text.Length)
        {
            return isNumbered || isLetter ? 0 : text.Length;
        }

        var isSign = text[sign] is ':' or '：' || text[sign] is '.' or ')' && (isLetter || isNumbered) || text[sign] is '-' or '–' && sign + 1 < text.Length && text[sign + 1] == ' ';
        return !isSign ? 0 : isLetter && !isNumbered && text[sign] == '.' ? BehindNumber(text, sign + 1) : sign + 1;
    }
}
