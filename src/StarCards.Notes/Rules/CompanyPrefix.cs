using System.Buffers;
using StarCards.Cards;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>"*Acme question* (https://…) – Tell me about …": who asks it is no word of the question.</summary>
internal static class CompanyPrefix
{
    private const int Longest = 160;
    private const int MostWords = 5;

    private static readonly PhraseTable Questions = new("question|pregunta|pergunta|frage|domanda");
    private static readonly SearchValues<string> AnyQuestion = SearchValues.Create([.. Questions.Phrases], StringComparison.OrdinalIgnoreCase);
    private static readonly string[] Dashes = [" – ", " — ", " - ", ": "];

    /// <summary>The length of the prefix with its dash, or 0.</summary>
    public static int Length(string text)
    {
        if (text.Length == 0 || text[0] is not ('*' or '_') && !text.Contains('(', StringComparison.Ordinal) || !text.AsSpan(0, Math.Min(Longest, text.Length)).ContainsAny(AnyQuestion))
        {
            return 0;
        }

        foreach (var dash in Dashes)
        {
            var at = text.AsSpan(0, Math.Min(Longest, text.Length)).IndexOf(dash);
            if (at > 0 && IsSetApart(text.AsSpan(0, at)) && NamesAsker(text[..at]) && Asks(TextFold.Fold(NoteText.PlainLine(text[(at + dash.Length)..]))))
            {
                return at + dash.Length;
            }
        }

        return 0;
    }

    /// <summary>"**One story per question** — do not merge": what begins like a question and has no mark may be an order.</summary>
    private static bool Asks(string said) => QuestionRule.Of(said) is Ask.Candidate || QuestionRule.Of(said) >= Ask.Question && QuestionRule.EndsInMark(said);

    /// <summary>In italics, or with an address.</summary>
    private static bool IsSetApart(ReadOnlySpan<char> head) => head[0] is '*' or '_' || head.Contains("(http", StringComparison.OrdinalIgnoreCase);

    /// <summary>A name and the word "question" behind or before it, an address or a remark in brackets aside.</summary>
    private static bool NamesAsker(string head)
    {
        var open = head.IndexOf('(', StringComparison.Ordinal);
        while (open >= 0 && head.IndexOf(')', open) is var close and > 0)
        {
            head = head.Remove(open, close + 1 - open);
            open = head.IndexOf('(', StringComparison.Ordinal);
        }

        var folded = TextFold.Fold(head.Replace("*", string.Empty, StringComparison.Ordinal)).AsSpan().Trim(" _");
        var last = folded.LastIndexOf(' ');
        return last > 0 && folded.Count(' ') < MostWords && (Questions.Is(folded[(last + 1)..]) || Questions.IsHeadOf(folded));
    }
}
