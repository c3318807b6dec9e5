using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>Tells the further lines of a wrapped sentence, above all of a question, from what stands below it.</summary>
internal static class WrapRule
{
    private const int WrapsFrom = 55;
    private const int ShortestBegun = 25;
    private const int MostLines = 5;

    /// <summary>How many of the nodes go on with a question that begins with <paramref name="head"/>.</summary>
    public static int Count(Node head, Stretch below)
    {
        var plain = head.Plain;
        if (BehindCommas(plain, below) is > 0 and var lines)
        {
            return lines;
        }

        if (IsCutOff(head, below) || IsSaidBefore(head, below))
        {
            return 1;
        }

        if (plain.Length < ShortestBegun || IsComplete(plain))
        {
            return AsksOn(head, below, 0) ? 1 : 0;
        }

        var joined = 0;
        while (joined < below.Count && joined < MostLines && (IsGoingOn(below[joined]) && !IsTold(head, below[joined]) || joined == 0 && IsInBracket(plain, below[0])))
        {
            joined++;
            if (IsComplete(below[joined - 1].Plain))
            {
                var isQuestion = QuestionRule.EndsInMark(below[joined - 1].Folded);
                return AsksOn(head, below, joined) ? joined + 1 : isQuestion || plain.Length >= WrapsFrom ? joined : 0;
            }
        }

        return joined > 0 && plain.Length >= WrapsFrom ? joined : 0;
    }

    /// <summary>In scripts without small letters a comma at the end of a line says that the sentence goes on.</summary>
    private static int BehindCommas(string plain, Stretch below)
    {
        var joined = 0;
        while (joined < Math.Min(below.Count, MostLines) && (joined == 0 ? plain : below[joined - 1].Plain) is [.., '，' or '、'] && below[joined] is { Kind: NodeKind.Line, BlankBefore: false, Label: null, AnswerPrefix: 0, Plain.Length: > 0 })
        {
            joined++;
        }

        return joined;
    }

    /// <summary>A small letter below a line that no sign of an end closes: the sentence goes on, be it a question or not.</summary>
    public static bool GoesOn(string above, string below) =>
        above.Length > 0 && below.Length > 0 && char.IsLower(below[0]) && (char.IsLetterOrDigit(above[^1]) || above[^1] is ',' or ';');

    /// <summary>"Tell me about a time you failed." over "What did you do?": asked in one breath.</summary>
    private static bool AsksOn(Node head, Stretch below, int at) =>
        at < below.Count && below[at] is { Kind: NodeKind.Line, BlankBefore: false, IsItalic: false, Children.Count: 0 } next && QuestionRule.EndsInMark(next.Folded) && Breath.IsHeadOf(next.Folded) && QuestionWords.OfInterviews.IsHeadOf(head.Folded)
        && head.Plain[^1] != '?' && !QuestionRule.EndsInMark((at == 0 ? head : below[at - 1]).Folded);

    private static readonly PhraseTable Breath = new("how did you|how did it|how did that|what did you|what was the|what happened|what were the|what could|what would you|why did you|how were you");

    /// <summary>"You stayed fifteen years with one company." over "Did you never wish to leave?", and nothing else in the item.</summary>
    private static bool IsSaidBefore(Node head, Stretch below) =>
        head is { Kind: NodeKind.Item, Ask: < Ask.Question } && head.SpeaksOf(Persons.You) && head.Plain.EndsWith('.') && head.Plain.Length >= ShortestBegun
        && below is [{ Kind: NodeKind.Line, BlankBefore: false, Children.Count: 0, Ask: Ask.Candidate } next] && QuestionRule.EndsInMark(next.Folded);

    /// <summary>"How do you" over "prioritise?": a question of which the mark stands on the next line.</summary>
    private static bool IsCutOff(Node head, Stretch below) =>
        below.Count > 0 && head.Ask >= Ask.Question && !IsComplete(head.Plain) && IsGoingOn(below[0]) && QuestionRule.EndsInMark(below[0].Folded) && !QuestionWords.Asking.IsHeadOf(below[0].Folded);

    /// <summary>"… (e.g., TCP," over "HTTP)?": the bracket goes on, in capitals or not.</summary>
    private static bool IsInBracket(string plain, Node below) =>
        plain.LastIndexOf('(') > plain.LastIndexOf(')') && below is { Kind: NodeKind.Line, BlankBefore: false, Label: null } && below.Plain.Contains(')', StringComparison.Ordinal);

    /// <summary>Below what only interviewers ask an "I" answers, be it in small letters.</summary>
    private static bool IsTold(Node head, Node below) => head.Ask == Ask.Candidate && below.SpeaksOf(Persons.I) && !QuestionRule.EndsInMark(below.Folded);

    private static bool IsGoingOn(Node node) =>
        node.Kind == NodeKind.Line && !node.BlankBefore && node.Plain.Length > 0 && (char.IsLower(node.Plain[0]) || char.IsDigit(node.Plain[0]) || node.Plain[0] is '(' or ',')
        && node.Label is null && node.AnswerPrefix == 0;

    private static bool IsComplete(string plain) => plain[^1] is '.' or '?' or '!' or ':' or '？' or '。' or '"' or '”' or ')';
}
