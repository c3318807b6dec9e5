using StarCards.Cards;
using StarCards.Study;

namespace StarCards.Cli.Json;

/// <summary>Why a card is, or is not, in today's queue, as <c>show --why --json</c> prints it.</summary>
internal sealed record WhyJson(string Face, bool InQueue, string Verdict, string Sentence)
{
    public static WhyJson Of(Card card, QueueReason reason) =>
        new(card.Id.Face.Word(), reason.IsQueued, Word(reason.Verdict), reason.Sentence);

    private static string Word(QueueVerdict verdict)
    {
        var name = verdict.ToString();
        return $"{char.ToLowerInvariant(name[0])}{name[1..]}";
    }
}
