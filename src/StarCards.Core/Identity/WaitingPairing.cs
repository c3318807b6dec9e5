using StarCards.Cards;

namespace StarCards.Identity;

/// <summary>Two notes that may be one; only the owner can tell.</summary>
/// <param name="Vanished">The one with a history, which is not there any more.</param>
/// <param name="Appeared">The one that appeared, which has an id of its own until she says otherwise.</param>
/// <param name="Reason">What speaks for it, for people.</param>
public sealed record WaitingPairing(NoteId Vanished, NoteId Appeared, string Reason);
