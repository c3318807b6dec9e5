using StarCards.Cards;
using StarCards.Scheduling;

namespace StarCards.Sqlite.Notes;

/// <summary>Joins notes, their numbers and their progress into what is shown: the living notes of remembered sources.</summary>
internal sealed class CollectionCards(
    IReadOnlyList<KnownNote> shown,
    IReadOnlyDictionary<string, long> ankiNumbers,
    IReadOnlyDictionary<CardId, CardProgress> progress,
    IReadOnlySet<string> askedPartCards)
{
    public IReadOnlyList<IdentifiedNote> Notes()
    {
        var givenTags = GivenTags();
        return [.. shown.Select(known => known.Note with
        {
            AnkiNoteId = ankiNumbers[known.Note.Id.ToString()],
            GivenTags = givenTags.GetValueOrDefault(known.Note.Id, []),
        })];
    }

    public IReadOnlyList<Card> Cards(bool partCards) => [.. Notes().SelectMany(note => CardsOf(note, partCards))];

    private IEnumerable<Card> CardsOf(IdentifiedNote note, bool partCards) =>
        CardFaces.Of(note, partCards || askedPartCards.Contains(note.Id.ToString()))
            .Select(face => new CardId(note.Id, face))
            .Select(card => new Card(card, note, progress.GetValueOrDefault(card, CardProgress.None), ankiNumbers[card.ToString()]));

    /// <summary>A tag is logged at one card and belongs to the note.</summary>
    private Dictionary<NoteId, IReadOnlyList<string>> GivenTags() =>
        progress.Where(known => known.Value.Tags.Count > 0)
            .GroupBy(known => known.Key.Note)
            .ToDictionary(
                ofNote => ofNote.Key,
                IReadOnlyList<string> (ofNote) => [.. ofNote.SelectMany(known => known.Value.Tags).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
}
