using StarCards.Cards;

namespace StarCards.Study.Session;

/// <summary>What the log undid or redid of the time before a session.</summary>
/// <param name="What">The event in words ("good, yesterday").</param>
/// <param name="Queue">The queue as it now is.</param>
/// <param name="Card">The event's card as it now is, to be asked next; null where it is not in these notes.</param>
public sealed record EarlierChange(string What, StudyQueue Queue, Card? Card);
