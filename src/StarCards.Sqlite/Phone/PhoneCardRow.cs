using StarCards.Cards;
using StarCards.Phone;
using StarCards.Reviews;

namespace StarCards.Sqlite.Phone;

/// <summary>A row of what a package said of a card.</summary>
internal sealed record PhoneCardRow(string Card, long AnkiCard, long IsSuspended, long Flag, long ModifiedAt)
{
    public static PhoneCardRow Of(PhoneCard card) =>
        new(card.Card.ToString(), card.AnkiCardId, card.IsSuspended ? 1 : 0, card.Flag, card.ModifiedAt.UnixMilliseconds);

    public PhoneCard ToCard() => new(CardId.Parse(Card), AnkiCard, IsSuspended == 1, checked((int)Flag), new Instant(ModifiedAt));
}
