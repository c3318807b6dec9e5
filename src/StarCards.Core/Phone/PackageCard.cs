using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Scheduling;

namespace StarCards.Phone;

/// <summary>A card of ours as a package has it.</summary>
/// <param name="Card">Which card.</param>
/// <param name="AnkiCardId">Anki's number of it there.</param>
/// <param name="State">Its schedule there; the last review is unknown here.</param>
/// <param name="IsSuspended">Whether it is suspended there.</param>
/// <param name="Flag">0 none, 1 to 7 Anki's colours.</param>
/// <param name="ModifiedAt">When the card last changed there, to the second.</param>
/// <param name="Reviews">Its rows of the log, in order of time.</param>
public sealed record PackageCard(
    CardId Card,
    long AnkiCardId,
    CardState State,
    bool IsSuspended,
    int Flag,
    Instant ModifiedAt,
    IReadOnlyList<PackageReview> Reviews);
