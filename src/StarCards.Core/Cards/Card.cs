using StarCards.Scheduling;

namespace StarCards.Cards;

/// <summary>One card with everything that a queue, a screen or an export needs of it.</summary>
/// <param name="Id">Which card.</param>
/// <param name="Note">Its note; cards of one note are siblings.</param>
/// <param name="Progress">Its schedule and marks.</param>
/// <param name="AnkiCardId">Anki's number of the card, milliseconds since 1970; given once. The seed of its fuzz.</param>
public sealed record Card(CardId Id, IdentifiedNote Note, CardProgress Progress, long AnkiCardId)
{
    /// <summary>True where there is nothing to recall yet.</summary>
    public bool IsDraft => Note.Note.IsDraft;
}
