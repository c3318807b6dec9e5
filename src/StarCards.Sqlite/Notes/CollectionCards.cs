using StarCards.Cards;
using StarCards.Scheduling;
using StarCards.Sources;

namespace StarCards.Sqlite.Notes;

/// <summary>Joins notes, their numbers and their progress into what is shown: the living notes of remembered sources.</summary>
internal sealed class CollectionCards(
    IReadOnlyList<NoteRow> living,
    IReadOnlyList<Source> sources,
    IReadOnlyDictionary<string, long> ankiNumbers,
    IReadOnlyDictionary<CardId, CardProgress> progress,
    IReadOnlySet<string> askedPartCards)
{
    public IReadOnlyList<IdentifiedNote> Notes()
    {
        var remembered = sources.Where(source => source.IsRemembered).ToList();
        var isShown = living.Select(row => row.File).Distinct(StringComparer.Ordinal)
            .ToDictionary(file => file, file => remembered.Any(source => source.Covers(file)), StringComparer.Ordinal);
        var givenTags = GivenTags();
        return [.. living.Where(row => isShown[row.File])
            .Select(row => row.ToNote(ankiNumbers[row.Id]))
            .Select(note => givenTags.TryGetValue(note.Id, out var tags) ? note with { GivenTags = tags } : note)];
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
