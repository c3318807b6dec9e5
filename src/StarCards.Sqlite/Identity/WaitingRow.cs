using StarCards.Cards;
using StarCards.Identity;

namespace StarCards.Sqlite.Identity;

/// <summary>A row of the table of waiting pairings.</summary>
internal sealed record WaitingRow(string Appeared, string Vanished, string Reason)
{
    public static WaitingRow Of(WaitingPairing pairing) => new(pairing.Appeared.ToString(), pairing.Vanished.ToString(), pairing.Reason);

    public WaitingPairing ToPairing() => new(NoteId.Parse(Vanished), NoteId.Parse(Appeared), Reason);
}
