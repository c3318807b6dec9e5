using System.Collections.Immutable;
using StarCards.Cards;
using StarCards.Scheduling;

namespace StarCards.Study.Session;

/// <summary>The card that is asked, and how far its answer is open.</summary>
public sealed record CardInHand
{
    /// <summary>The card, with its schedule before the rating.</summary>
    public required Card Card { get; init; }

    /// <summary>What it asks for, in the order of opening.</summary>
    public required IReadOnlyList<AnswerPart> Parts { get; init; }

    /// <summary>How many of the parts are open.</summary>
    public int Open { get; init; }

    /// <summary>How many of the question's other stories are open.</summary>
    public int OtherStoriesOpen { get; init; }

    /// <summary>Names of the parts that she marked as missed.</summary>
    public ImmutableHashSet<string> Missed { get; init; } = [];

    /// <summary>1 no idea to 4 sure, or null.</summary>
    public int? Confidence { get; init; }

    /// <summary>True while the hints are shown.</summary>
    public bool ShowsHints { get; init; }

    /// <summary>The time that the answer takes.</summary>
    public required SpeakingTimer Timer { get; init; }

    /// <summary>What each rating would lead to.</summary>
    public required Outcomes Outcomes { get; init; }

    /// <summary>True where she paused the timer herself.</summary>
    public bool IsPausedByHer { get; init; }

    /// <summary>True when nothing is left to open.</summary>
    public bool IsAllOpen => Open == Parts.Count;

    /// <summary>The part opened last, or null.</summary>
    public AnswerPart? JustOpened => Open > 0 ? Parts[Open - 1] : null;

    /// <summary>The question's stories behind the first; none on a part card.</summary>
    public IReadOnlyList<Story> OtherStories => Card.Id.Face == Face.Story ? [.. Card.Note.Note.Stories.Skip(1)] : [];

    /// <summary>The missed parts in the order of telling.</summary>
    public IReadOnlyList<string> MissedInOrder => [.. Parts.Select(part => part.Name).OfType<string>().Where(Missed.Contains)];
}
