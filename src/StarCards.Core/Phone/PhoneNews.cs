using StarCards.Cards;
using StarCards.Reviews;

namespace StarCards.Phone;

/// <summary>What a package brings: everything that is to be kept, in one piece.</summary>
public sealed record PhoneNews
{
    /// <summary>The events to add to the log; they keep their instants.</summary>
    public required IReadOnlyList<LogEvent> Events { get; init; }

    /// <summary>What this package said of each note of ours.</summary>
    public required IReadOnlyList<PhoneNote> Notes { get; init; }

    /// <summary>What this package said of each card of ours; empty where it came without scheduling.</summary>
    public required IReadOnlyList<PhoneCard> Cards { get; init; }

    /// <summary>Reviews of ours that turned out to have another number there.</summary>
    public required IReadOnlyList<MovedReview> Moved { get; init; }

    /// <summary>Texts that were edited on the phone; they stay as they are in the notes.</summary>
    public required IReadOnlyList<PhoneEdit> Edits { get; init; }

    /// <summary>Reviews dated so far in the future that they were left out.</summary>
    public required int Unbelievable { get; init; }

    /// <summary>False where the package came without scheduling.</summary>
    public required bool HasScheduling { get; init; }

    /// <summary>What else was in it.</summary>
    public required PassedOver PassedOver { get; init; }

    /// <summary>How many events of a kind come in.</summary>
    public int Count(EventKind kind) => Events.Count(logged => logged.What.Kind == kind);

    /// <summary>The notes of which part cards came home.</summary>
    public IEnumerable<NoteId> NotesWithPartCards =>
        Cards.Where(card => card.Card.Face.Part() is not null).Select(card => card.Card.Note).Distinct();
}
