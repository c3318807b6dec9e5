using StarCards.Phone;

namespace StarCards.Anki.Connect;

/// <summary>What a sync brought and sent, or, in a dry run, would.</summary>
/// <param name="News">What came from Anki; null where nothing there had changed.</param>
/// <param name="Notes">Notes sent: new, edited, or with new part cards.</param>
/// <param name="Decks">Cards moved to the deck that they have here.</param>
/// <param name="States">Cards of which schedule, suspension or flag was sent.</param>
/// <param name="Reviews">Rows added to Anki's log.</param>
public sealed record SyncSummary(PhoneNews? News, int Notes, int Decks, int States, int Reviews);
