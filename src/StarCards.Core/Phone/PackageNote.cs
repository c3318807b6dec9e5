using StarCards.Cards;
using StarCards.Reviews;

namespace StarCards.Phone;

/// <summary>A note of ours as a package has it.</summary>
/// <param name="Note">Which note.</param>
/// <param name="ModifiedAt">When it last changed there, to the second.</param>
/// <param name="Tags">Its tags that are the owner's or the phone's, in ordinal order; those that StarCards makes are left out.</param>
/// <param name="AllTags">All its tags as they stand there.</param>
/// <param name="TextHash">SHA-256, in hexadecimal, of its texts less markup.</param>
/// <param name="Differences">The names of the fields whose texts are not what the notes give.</param>
public sealed record PackageNote(
    NoteId Note,
    Instant ModifiedAt,
    IReadOnlyList<string> Tags,
    IReadOnlyList<string> AllTags,
    string TextHash,
    IReadOnlyList<string> Differences);
