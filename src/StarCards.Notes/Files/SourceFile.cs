namespace StarCards.Notes.Files;

/// <summary>A file of notes that was found on disk.</summary>
/// <param name="Path">Its absolute path.</param>
/// <param name="ShownAs">The name under which its owner knows it: the path as given, <c>/</c> between folders.</param>
/// <param name="Folders">The folders between the source and the file, outermost first; empty where the file is the source.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="ModifiedTicks">When it was last written, in ticks of UTC.</param>
public sealed record SourceFile(string Path, string ShownAs, IReadOnlyList<string> Folders, long Bytes, long ModifiedTicks);
