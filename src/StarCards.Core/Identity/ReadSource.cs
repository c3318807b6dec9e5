using StarCards.Cards;

namespace StarCards.Identity;

/// <summary>What was read from one file.</summary>
/// <param name="Path">The file's path, as the ledger has it.</param>
/// <param name="Notes">Its notes in the order of their lines.</param>
public sealed record ReadSource(string Path, IReadOnlyList<Note> Notes);
