using StarCards.Cards;
using StarCards.Reviews;

namespace StarCards.Phone;

/// <summary>What is known here when a package comes home.</summary>
public sealed record PhoneKnowledge
{
    /// <summary>Every note ever seen, vanished and forgotten ones included, by its id.</summary>
    public required IReadOnlyDictionary<NoteId, IdentifiedNote> Notes { get; init; }

    /// <summary>The events of all cards of a note and of the whole collection, in order, retractions included.</summary>
    public required Func<NoteId, IReadOnlyList<LogEvent>> LogOf { get; init; }

    /// <summary>What the last package said of each note.</summary>
    public required IReadOnlyDictionary<NoteId, PhoneNote> LastNotes { get; init; }

    /// <summary>What the last package said of each card.</summary>
    public required IReadOnlyDictionary<CardId, PhoneCard> LastCards { get; init; }

    /// <summary>The calendar of this machine.</summary>
    public required StudyCalendar Calendar { get; init; }

    /// <summary>The name of this machine in the log.</summary>
    public required string Machine { get; init; }

    /// <summary>The moment of the import.</summary>
    public required Instant Now { get; init; }
}
