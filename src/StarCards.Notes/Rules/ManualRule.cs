using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>Tells the questions that users ask of a product from those that interviewers ask: "How do I reset it?".</summary>
internal static class ManualRule
{
    private const int Fewest = 2;

    private static readonly PhraseTable OfUsers = new(
        "how do i|how can i|can i|where can i|where do i|do i need|do i have to|should i use|what happens if i|what if i|why does my|why is my|why can't i|is it possible|is there a way|is it safe|is it free|does it|will it|can it|how does it|does this|is this",
        "como puedo|puedo|es posible|como posso|posso|comment puis-je|puis-je|est-il possible|wie kann ich|kann ich|muss ich|come posso");

    /// <summary>True where most questions are a user's, and none is an interviewer's.</summary>
    public static bool IsManual(Stretch outline)
    {
        var (users, others) = (0, 0);
        return IsWithoutInterviewer(outline, ref users, ref others) && users >= Fewest && users * 2 >= others;
    }

    /// <summary>Counts the questions as far as no interviewer asks.</summary>
    private static bool IsWithoutInterviewer(Stretch nodes, ref int users, ref int others)
    {
        foreach (var node in nodes)
        {
            var text = node.QuestionPrefix > 0 && node.QuestionPrefix < node.Text.Length ? TextFold.Fold(node.Prompt.Words) : node.Folded;
            var head = text.AsSpan().TrimStart(" \"'*0123456789.)");
            if (QuestionWords.OfInterviews.IsHeadOf(head))
            {
                return false;
            }

            if (QuestionRule.EndsInMark(text))
            {
                var isUsers = OfUsers.IsHeadOf(head);
                users += isUsers ? 1 : 0;
                others += isUsers ? 0 : 1;
            }

            if (!IsWithoutInterviewer(node.Children, ref users, ref others))
            {
                return false;
            }
        }

        return true;
    }
}
