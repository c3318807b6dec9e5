using StarCards.Phone;

namespace StarCards.Sqlite;

/// <content>What is remembered of the packages that came from Anki.</content>
public sealed partial class CollectionFile
{
    /// <summary>What the last package from Anki said of each card.</summary>
    public IReadOnlyList<PhoneCard> ReadPhoneCards() => _database.Read(_phone.ReadCards);

    /// <summary>Keeps what a package said of these cards.</summary>
    public void SavePhoneCards(IEnumerable<PhoneCard> cards) => _database.Write(() => _phone.SaveCards(cards));

    /// <summary>What the last package from Anki said of each note.</summary>
    public IReadOnlyList<PhoneNote> ReadPhoneNotes() => _database.Read(_phone.ReadNotes);

    /// <summary>Keeps what a package said of these notes.</summary>
    public void SavePhoneNotes(IEnumerable<PhoneNote> notes) => _database.Write(() => _phone.SaveNotes(notes));

    /// <summary>The events that stand in Anki's log under another number than their instant.</summary>
    public IReadOnlyList<MovedReview> ReadMovedReviews() => _database.Read(_phone.ReadMoved);

    /// <summary>Keeps such numbers; one that is known stays as it was.</summary>
    public void AddMovedReviews(IEnumerable<MovedReview> moved) => _database.Write(() => _phone.AddMoved(moved));
}
