using StarCards.Cards;
using StarCards.Phone;
using StarCards.Reviews;

namespace StarCards.Sqlite.Phone;

/// <summary>A row of an event that has another number in Anki's log.</summary>
internal sealed record MovedReviewRow(long At, string Card, string Kind, long Number)
{
    public static MovedReviewRow Of(MovedReview moved) =>
        new(moved.Review.At.UnixMilliseconds, moved.Review.Card?.ToString() ?? "", moved.Review.Kind.Word(), moved.AnkiReviewId);

    public MovedReview ToMoved() =>
        new(new EventId(new Instant(At), EventKinds.FromWord(Kind)!.Value, CardId.TryParse(Card, out var card) ? card : null), Number);
}
