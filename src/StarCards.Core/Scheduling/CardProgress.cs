using StarCards.Reviews;

namespace StarCards.Scheduling;

/// <summary>Everything that the fold of a card's events says of it.</summary>
public sealed record CardProgress
{
    /// <summary>A card without events.</summary>
    public static CardProgress None { get; } = new();

    /// <summary>Its schedule.</summary>
    public CardState State { get; init; } = CardState.New;

    /// <summary>True while it is out of the queue.</summary>
    public bool IsSuspended { get; init; }

    /// <summary>The study day for which it is put aside, or null; over when that day is.</summary>
    public StudyDay? BuriedOn { get; init; }

    /// <summary>0 none, 1 to 7 Anki's colours.</summary>
    public int Flag { get; init; }

    /// <summary>Tags given outside the notes, in ordinal order.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>True while the card is put aside on a day.</summary>
    public bool IsBuriedOn(StudyDay day) => BuriedOn == day;
}
