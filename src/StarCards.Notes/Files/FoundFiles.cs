using StarCards.Reading;

namespace StarCards.Notes.Files;

/// <summary>What was found at the place of one source.</summary>
/// <param name="Files">The files of notes, in the ordinal order of their paths below the source.</param>
/// <param name="Diagnostics">What could not be looked into, and why.</param>
/// <param name="Closed">Absolute paths of folders and files that could not be looked into: nobody knows what is there.</param>
/// <param name="IsThere">False where the source itself is missing: an unplugged drive, a moved folder.</param>
public sealed record FoundFiles(
    IReadOnlyList<SourceFile> Files,
    IReadOnlyList<Diagnostic> Diagnostics,
    IReadOnlyList<string> Closed,
    bool IsThere)
{
    /// <summary>True where a file of the source that was there before is there no longer; never for one that nobody could look for.</summary>
    /// <param name="file">Its absolute path.</param>
    public bool IsGone(string file) =>
        IsThere && Files.All(found => found.Path != file) && !Closed.Any(closed => IsAtOrBelow(file, closed));

    private static bool IsAtOrBelow(string file, string folder) =>
        file.StartsWith(folder, StringComparison.Ordinal)
        && (file.Length == folder.Length || file[folder.Length] == Path.DirectorySeparatorChar);
}
