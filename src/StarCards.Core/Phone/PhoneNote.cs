using StarCards.Cards;
using StarCards.Reviews;

namespace StarCards.Phone;

/// <summary>What the last package that came from Anki said of a note. Only what differs from it is news.</summary>
/// <param name="Note">The note.</param>
/// <param name="ModifiedAt">When the note last changed there, to the second; an update has to be later than this to be taken.</param>
/// <param name="Tags">All its tags there, as written there, in ordinal order.</param>
/// <param name="TextHash">SHA-256, in hexadecimal, of its texts there less markup; an edit made there shows as another hash.</param>
/// <param name="ReadAt">When the package was read here.</param>
public sealed record PhoneNote(NoteId Note, Instant ModifiedAt, IReadOnlyList<string> Tags, string TextHash, Instant ReadAt);
