using StarCards.Cards;
using StarCards.Phone;
using StarCards.Reviews;

namespace StarCards.Anki.Connect;

/// <summary>What a running Anki has of ours, as it was read a moment ago.</summary>
/// <param name="Notes">Its notes.</param>
/// <param name="Cards">Its cards with their rows.</param>
/// <param name="Decks">The deck in which each card lies, by Anki's number of the card.</param>
/// <param name="Away">Cards that sit in a filtered deck.</param>
/// <param name="DayZero">The date that its day numbers count from.</param>
internal sealed record AnkiSide(
    IReadOnlyDictionary<NoteId, PackageNote> Notes,
    IReadOnlyDictionary<CardId, PackageCard> Cards,
    IReadOnlyDictionary<long, string> Decks,
    IReadOnlySet<long> Away,
    StudyDay DayZero);
