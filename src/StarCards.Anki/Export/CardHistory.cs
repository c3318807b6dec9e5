using StarCards.Reviews;

namespace StarCards.Anki.Export;

/// <summary>What the log has said of a card so far, while it streams by.</summary>
internal sealed class CardHistory
{
    /// <summary>The interval after the last row, as Anki's log writes it.</summary>
    public long LastInterval { get; set; }

    /// <summary>The last rating that moved the schedule, or null.</summary>
    public Instant? LastReviewAt { get; set; }

    /// <summary>The last event of any kind.</summary>
    public Instant LastEventAt { get; set; }
}
