using StarCards.Reviews;

namespace StarCards.Phone;

/// <summary>A review that stands in Anki's log under another number than its instant, because a review of another card has that number.</summary>
/// <param name="Review">The event as it stands in our log.</param>
/// <param name="AnkiReviewId">Its number in Anki, milliseconds since 1970; fixed for ever.</param>
public sealed record MovedReview(EventId Review, long AnkiReviewId);
