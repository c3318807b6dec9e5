using StarCards.Cards;
using StarCards.Phone;
using StarCards.Reviews;

namespace StarCards.Anki.Export;

/// <summary>Everything that goes into a package. The same request gives the same bytes, whenever it is written.</summary>
public sealed record ExportRequest
{
    /// <summary>The cards, as <see cref="ExportSelection"/> gives them.</summary>
    public required IReadOnlyList<Card> Cards { get; init; }

    /// <summary>
    /// The standing events of these cards in order of (instant, card), from first to last; read once and never held, so
    /// that a million of them are no burden. Events of other cards may be among them and are passed over.
    /// </summary>
    public IEnumerable<LogEvent> Log { get; init; } = [];

    /// <summary>Where the learner lives and when her days turn over.</summary>
    public required StudyCalendar Calendar { get; init; }

    /// <summary>False to send every card as new, without its history.</summary>
    public bool WithScheduling { get; init; } = true;

    /// <summary>Reviews that have another number in Anki than their instant.</summary>
    public IReadOnlyDictionary<EventId, long> MovedReviews { get; init; } = new Dictionary<EventId, long>();

    /// <summary>What the last package from Anki said of each note.</summary>
    public IReadOnlyDictionary<NoteId, PhoneNote> LastSaid { get; init; } = new Dictionary<NoteId, PhoneNote>();

    /// <summary>When tags of a note were last given or taken outside the notes.</summary>
    public IReadOnlyDictionary<NoteId, Instant> TagsChangedAt { get; init; } = new Dictionary<NoteId, Instant>();

    /// <summary>When part cards were last turned on or off, or null for never.</summary>
    public Instant? PartCardsChangedAt { get; init; }
}
