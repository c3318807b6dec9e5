using StarCards.Notes.Outline;
using StarCards.Notes.Words;

namespace StarCards.Notes.Rules;

/// <summary>"Follow-up: …" or "… (follow up)".</summary>
internal static class FollowUpRule
{
    private const int LongestHead = 32;

    private static readonly PhraseTable Heads = new("follow-up|follow up|followup|follow-up question|follow up question|seguimiento|repregunta|relance|nachfrage|anschlussfrage|追问");

    private static readonly PhraseTable Places = new("follow-ups|follow ups|followups|follow-up questions|follow-up probes|likely follow-up probes|likely follow-up|follow-ups to expect|follow up questions|possible follow-ups|possible follow ups|possible follow-up questions|possible follow up questions|potential follow-ups|potential follow ups|potential follow-up questions|likely follow-ups|likely follow ups|likely follow-up questions|common follow-ups|anticipated follow-ups|anticipated follow-up questions|expected follow-ups|whys|five whys|q&a|q & a|seguimientos|repreguntas|nachfragen|anschlussfragen|追问问题|可能的追问");

    /// <summary>"2.1 Possible follow-ups": a title over follow-ups.</summary>
    public static bool IsPlace(Node node) => Places.Is(node.Folded.AsSpan().TrimStart("0123456789.) "));

    public static bool IsFollowUp(Node node) => Heads.IsHeadOf(node.Folded) || InBrackets(node.Folded) >= 0;

    /// <summary>The question without the words that call it a follow-up.</summary>
    public static string Without(string plain)
    {
        if (!plain.Contains('(', StringComparison.Ordinal) && (!Heads.MayBegin(plain) || !Heads.IsHeadOf(TextFold.Fold(plain, stackalloc char[LongestHead]))))
        {
            return plain;
        }

        var folded = TextFold.Fold(plain, stackalloc char[TextFold.Longest]);
        var length = Heads.HeadLength(folded);
        if (length > 0 && folded.Length == plain.Length)
        {
            var rest = plain[length..].TrimStart(' ', ':', '-', '–', '—', '#', '1', '2', '3', '4', '5', '.');
            return rest.Length > 0 ? rest : plain;
        }

        var open = InBrackets(folded);
        return open > 0 && folded.Length == plain.Length ? plain[..open].TrimEnd() : plain;
    }

    private static int InBrackets(ReadOnlySpan<char> folded)
    {
        var open = folded.LastIndexOf('(');
        return open > 0 && Heads.IsHeadOf(folded[(open + 1)..]) ? open : -1;
    }
}
