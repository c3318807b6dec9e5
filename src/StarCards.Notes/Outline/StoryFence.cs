using StarCards.Cards;
using StarCards.Notes.Lines;
using StarCards.Notes.Rules;
using StarCards.Notes.Words;

namespace StarCards.Notes.Outline;

/// <summary>A fence that holds no code but a story with its labels, or an answer that is called one: it is read as its lines are.</summary>
internal static class StoryFence
{
    private const int FewestParts = 2;
    private const int AllParts = 4;
    private const int ShortestLabel = 5;
    private const int FewestWords = 2;

    private static readonly PhraseTable Words = new("text|txt|md|markdown|plain|plaintext|none|star");

    /// <summary>The lines of the story or the answer, or null where the fence holds something else.</summary>
    /// <param name="rows">The rows of the fence, its signs among them.</param>
    public static IEnumerable<Row>? Lines(List<Row> rows) =>
        Tells(rows) ? rows.Skip(1).Where(static row => !row.IsBlank && !IsSign(row)) : null;

    private static bool IsSign(Row row) => row.Text.StartsWith("```", StringComparison.Ordinal) || row.Text.StartsWith("~~~", StringComparison.Ordinal);

    private static bool Tells(List<Row> rows)
    {
        var kind = rows[0].Text.AsSpan().TrimStart("`~ ");
        if (!kind.IsEmpty && !Words.Is(TextFold.Fold(kind, stackalloc char[TextFold.Longest])))
        {
            return false;
        }

        var parts = new HashSet<StarPart>();
        var letters = new HashSet<StarPart>();
        foreach (var row in rows.Skip(1))
        {
            if (!row.Text.Contains(':', StringComparison.Ordinal))
            {
                continue;
            }

            if ((char.IsLetter(row.Text[0]) || row.Text[0] == '*') && AskPrefix.AnswerLength(row.Text) is > ShortestLabel and var length && row.Text[length - 1] == ':')
            {
                return true;
            }

            if (StarLabelRule.Read(row.Text) is not { Sign: ':' } label)
            {
                continue;
            }

            if (label.Strength == LabelWords.Strength.Sure)
            {
                parts.UnionWith(label.Parts);
            }
            else if (label.IsLetter && IsTold(label.Rest))
            {
                letters.UnionWith(label.Parts);
            }
        }

        return parts.Count >= FewestParts || letters.Count == AllParts;
    }

    /// <summary>"S: set the scene", "T: what was your task?" explain what the letters stand for.</summary>
    private static bool IsTold(string rest)
    {
        var folded = TextFold.Fold(NoteText.PlainLine(rest)).AsSpan().TrimStart(" \"'(-");
        return !QuestionRule.EndsInMark(folded) && !AdviceWords.Instruction.IsHeadOf(folded) && folded.Count(' ') > FewestWords;
    }
}
