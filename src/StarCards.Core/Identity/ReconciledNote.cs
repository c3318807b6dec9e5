using StarCards.Cards;

namespace StarCards.Identity;

/// <summary>A note that was read, with its id.</summary>
/// <param name="Id">Its id for ever.</param>
/// <param name="Source">The path of its file.</param>
/// <param name="Note">What was read.</param>
/// <param name="Change">How it relates to what was known.</param>
/// <param name="Reason">Why it has this id, for people.</param>
/// <param name="Before">What it looked like before, or null for a new one.</param>
public sealed record ReconciledNote(NoteId Id, string Source, Note Note, NoteChange Change, string Reason, NoteSnapshot? Before)
{
    /// <summary>The reason of a note that nothing led to.</summary>
    public const string FirstSight = "seen for the first time";
}
