using StarCards.Cards;
using StarCards.Reviews;

namespace StarCards.Sources;

/// <summary>A file or folder of notes that is remembered and read again.</summary>
/// <param name="Path">Its absolute path.</param>
/// <param name="IsFolder">True for a folder, read with everything below it; false for one file.</param>
/// <param name="Deck">What stands in place of folders and file name in the names of its decks, or null.</param>
/// <param name="AddedAt">When it was first added; sources are read in that order.</param>
/// <param name="IsSample">True for the decks that come with the program.</param>
/// <param name="ForgottenAt">Since when its cards are out of sight, or null while it is read.</param>
public sealed record Source(string Path, bool IsFolder, DeckName? Deck, Instant AddedAt, bool IsSample = false, Instant? ForgottenAt = null)
{
    /// <summary>True while it is read and its cards are shown.</summary>
    public bool IsRemembered => ForgottenAt is null;

    /// <summary>True where a file is the source itself or lies in its folder.</summary>
    /// <param name="file">The file's absolute path.</param>
    public bool Covers(string file)
    {
        if (!file.StartsWith(Path, StringComparison.Ordinal))
        {
            return false;
        }

        var rest = file.AsSpan(Path.Length);
        return rest.IsEmpty || IsFolder && (rest[0] is '/' or '\\' || Path.EndsWith('/') || Path.EndsWith('\\'));
    }
}
