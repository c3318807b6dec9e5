using StarCards.Cards;

namespace StarCards.Anki.Import;

/// <summary>A row of <c>notes</c> that is ours.</summary>
/// <param name="Note">Our note.</param>
/// <param name="IsFramework">Which of the two note types it has.</param>
internal readonly record struct OurNote(NoteId Note, bool IsFramework)
{
    /// <summary>The face of a card's ordinal, or null for an ordinal that the note type does not have.</summary>
    public Face? FaceOf(long ordinal) =>
        IsFramework ? ordinal == 0 ? Face.Framework : null
        : ordinal is >= (long)Face.Story and <= (long)Face.Result ? (Face)(int)ordinal
        : null;
}
