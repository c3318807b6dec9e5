using StarCards.Cards;

namespace StarCards.Phone;

/// <summary>A note that was edited on the phone.</summary>
/// <param name="Note">The note.</param>
/// <param name="Prompt">Its prompt here.</param>
/// <param name="Fields">The fields whose texts differ.</param>
public sealed record PhoneEdit(NoteId Note, string Prompt, IReadOnlyList<string> Fields);
