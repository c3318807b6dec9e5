using StarCards.Cards;

namespace StarCards.Study;

/// <summary>The notes of which a card was taken. Of the many cards that have no sibling among them only the hash is looked at.</summary>
internal sealed class GatheredNotes
{
    private readonly HashSet<ulong> _hashes = [];
    private readonly HashSet<NoteId> _notes = [];

    /// <summary>Remembers the card's note; false where it was known.</summary>
    public bool Add(Candidate card)
    {
        _hashes.Add(card.NoteHash);
        return _notes.Add(card.Card.Id.Note);
    }

    /// <summary>True where a card of the same note was taken.</summary>
    public bool Contains(Candidate card) => _hashes.Contains(card.NoteHash) && _notes.Contains(card.Card.Id.Note);

    /// <summary>The same notes once more, to try something out.</summary>
    public GatheredNotes Copy()
    {
        var copy = new GatheredNotes();
        copy._hashes.UnionWith(_hashes);
        copy._notes.UnionWith(_notes);
        return copy;
    }
}
