using StarCards.Cards;
using StarCards.Phone;
using StarCards.Reviews;

namespace StarCards.Anki.Export;

/// <summary>When a note last changed, as Anki is told: it takes an update only where this is later than what it has.</summary>
internal static class NoteModified
{
    /// <summary>
    /// The instant of the last change to text, tags or part cards, to the second. Where ours is to win over what
    /// the phone has (a later edit here, or other tags), at least a second later than the phone's.
    /// </summary>
    public static long Seconds(IdentifiedNote note, IReadOnlyList<string> tags, ExportRequest request)
    {
        var changed = request.TagsChangedAt.TryGetValue(note.Id, out var tagged) && tagged > note.ChangedAt ? tagged : note.ChangedAt;
        if (request.PartCardsChangedAt is { } partCards && note.Note.Kind == NoteKind.Question && partCards > changed)
        {
            changed = partCards;
        }

        var seconds = changed.UnixSeconds;
        return request.LastSaid.GetValueOrDefault(note.Id) is { } phone && Wins(changed, tags, phone)
            ? Math.Max(seconds, phone.ModifiedAt.UnixSeconds + 1)
            : seconds;
    }

    private static bool Wins(Instant changed, IReadOnlyList<string> tags, PhoneNote phone) =>
        changed > phone.ReadAt || !tags.ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(phone.Tags);
}
