using StarCards.Cards;

namespace StarCards.Study;

/// <summary>A card in the queue and the count that it stands under.</summary>
internal readonly record struct QueuedCard(Card Card, QueuedAs As);

/// <summary>Under which count a queued card stands.</summary>
internal enum QueuedAs
{
    /// <summary>A step within the day.</summary>
    Step,

    /// <summary>A step of a day or more.</summary>
    LongStep,

    /// <summary>A review.</summary>
    Review,

    /// <summary>Never rated.</summary>
    New,

    /// <summary>Nothing to recall yet.</summary>
    Draft,
}
