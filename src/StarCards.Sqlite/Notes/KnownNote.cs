using StarCards.Cards;

namespace StarCards.Sqlite.Notes;

/// <summary>A note that was seen at some time.</summary>
/// <param name="Note">What was read of it last.</param>
/// <param name="IsLiving">False once it was no longer found in the sources; its log is kept.</param>
public sealed record KnownNote(IdentifiedNote Note, bool IsLiving);
