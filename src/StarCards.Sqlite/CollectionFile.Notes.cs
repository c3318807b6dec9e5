using StarCards.Cards;
using StarCards.Reviews;
using StarCards.Sqlite.Notes;

namespace StarCards.Sqlite;

/// <content>Notes, their cards, and which ids are one note.</content>
public sealed partial class CollectionFile
{
    /// <summary>Keeps what a refresh found.</summary>
    /// <param name="living">The notes that were found, new or known; numbers for Anki are given here, whatever they carry.</param>
    /// <param name="vanished">The notes that are no longer there; their log stays.</param>
    public void SaveNotes(IReadOnlyList<IdentifiedNote> living, IReadOnlyCollection<NoteId> vanished) => _database.Write(() =>
    {
        _notes.Save(living);
        _notes.SetVanished(vanished);
        _ankiNumbers.GiveTo(living);
    });

    /// <summary>The living notes of remembered sources, in their order.</summary>
    public IReadOnlyList<IdentifiedNote> ReadNotes() => _database.Read(() => ReadCollectionCards(partCards: false).Notes());

    /// <summary>Every note ever seen, vanished and forgotten ones included.</summary>
    public IReadOnlyList<KnownNote> ReadEveryNote() => _database.Read(() =>
    {
        var numbers = _ankiNumbers.Read();
        return _notes.Read(_ => true, areLivingAlone: false)
            .Select(known => known with { Note = known.Note with { AnkiNoteId = numbers.GetValueOrDefault(known.Note.Id.ToString()) } })
            .ToList();
    });

    /// <summary>The cards of the living notes of remembered sources, in the order of the notes; siblings in the order of their faces.</summary>
    /// <param name="partCards">True where part cards are asked for by the setting; where they came home for a note, it has them anyway.</param>
    public IReadOnlyList<Card> ReadCards(bool partCards) => _database.Read(() => ReadCollectionCards(partCards).Cards(partCards));

    /// <summary>Notes that the part cards of a note came home, and are asked for from here on.</summary>
    public void AskForPartCards(NoteId note, Instant at) => _database.Write(() => _askedPartCards.Ask(note, at));

    /// <summary>Forgets which part cards came home: from here on the setting alone decides.</summary>
    public void StopAskingForPartCards() => _database.Write(_askedPartCards.Clear);

    /// <summary>Puts these aliases in place of all others, and brings the progress of the cards that they concern up to date.</summary>
    /// <param name="aliases">The note behind each alias; no note among them is an alias itself.</param>
    public void SaveAliases(IReadOnlyDictionary<NoteId, NoteId> aliases) => _database.Write(() =>
    {
        var before = _aliases.Read();
        _aliases.Replace(aliases);
        if (before.Count != aliases.Count || before.Except(aliases).Any())
        {
            RefoldAll();
        }
    });

    /// <summary>The note behind each id that turned out to be another note's.</summary>
    public IReadOnlyDictionary<NoteId, NoteId> ReadAliases() => _database.Read(_aliases.Read);

    private CollectionCards ReadCollectionCards(bool partCards)
    {
        var remembered = _sources.Read().Where(source => source.IsRemembered).ToList();
        var asked = _askedPartCards.Read();
        return new CollectionCards(
            _notes.Read(file => remembered.Any(source => source.Covers(file)), areLivingAlone: true),
            partCards || asked.Count > 0 ? _ankiNumbers.Read() : _ankiNumbers.ReadWithoutParts(),
            _progress.Read(),
            asked);
    }
}
