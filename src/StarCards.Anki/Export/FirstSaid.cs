using StarCards.Phone;
using StarCards.Reviews;

namespace StarCards.Anki.Export;

/// <summary>
/// What a package that goes out says of cards and notes of which none has come home yet. It stands for what the phone said
/// until the phone says something: a card that goes out suspended and comes home otherwise is news.
/// </summary>
public static class FirstSaid
{
    /// <summary>What a request says of each of its cards.</summary>
    public static IReadOnlyList<PhoneCard> OfCards(ExportRequest request) =>
        [.. request.Cards.Select(card => new PhoneCard(
            card.Id,
            card.AnkiCardId,
            request.WithScheduling && card.Progress.IsSuspended,
            request.WithScheduling ? card.Progress.Flag : 0,
            card.Note.FirstSeenAt))];

    /// <summary>What a request says of each of its notes.</summary>
    /// <param name="request">What goes out.</param>
    /// <param name="now">The moment.</param>
    public static IReadOnlyList<PhoneNote> OfNotes(ExportRequest request, Instant now) =>
        [.. request.Cards.Select(card => card.Note).DistinctBy(note => note.Id).Select(note =>
        {
            var tags = NoteTags.Of(note);
            return new PhoneNote(note.Id, new Instant(NoteModified.Seconds(note, tags, request) * 1000), tags, "", now);
        })];
}
