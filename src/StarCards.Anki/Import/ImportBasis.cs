using StarCards.Cards;
using StarCards.Phone;
using StarCards.Reviews;

namespace StarCards.Anki.Import;

/// <summary>What has to be known here to tell what in a package is ours.</summary>
public sealed record ImportBasis
{
    /// <summary>Every note ever seen, by its id.</summary>
    public required IReadOnlyDictionary<NoteId, IdentifiedNote> Notes { get; init; }

    /// <summary>Ids that turned out to be another note's, with that note.</summary>
    public IReadOnlyDictionary<NoteId, NoteId> Aliases { get; init; } = new Dictionary<NoteId, NoteId>();

    /// <summary>Reviews that have another number in Anki than their instant.</summary>
    public IReadOnlyList<MovedReview> MovedReviews { get; init; } = [];

    /// <summary>The learner's calendar, for packages that do not state their zone.</summary>
    public required StudyCalendar Calendar { get; init; }

    internal NoteId? Resolve(string guid)
    {
        if (!NoteId.TryParse(guid, out var id))
        {
            return null;
        }

        var known = Aliases.GetValueOrDefault(id, id);
        return Notes.ContainsKey(known) ? known : null;
    }
}
