using StarCards.Reading;
using StarCards.Sources;

namespace StarCards.Notes.Files;

/// <summary>How a file compares with what was read of it last; a closed family.</summary>
public abstract record FileState
{
    private protected FileState(SourceFile file) => File = file;

    /// <summary>The file as it was found.</summary>
    public SourceFile File { get; }
}

/// <summary>It holds what it held; it need not be parsed again.</summary>
/// <param name="file">The file as it was found.</param>
/// <param name="Stamp">How it looks now: the time may be another one.</param>
public sealed record UnchangedFile(SourceFile file, FileStamp Stamp) : FileState(file);

/// <summary>It is new, or holds something else.</summary>
/// <param name="file">The file as it was found.</param>
/// <param name="Stamp">How it looked while it was read.</param>
/// <param name="Content">Its bytes.</param>
public sealed record ChangedFile(SourceFile file, FileStamp Stamp, ReadOnlyMemory<byte> Content) : FileState(file);

/// <summary>It could not be read; what was known of it stays.</summary>
/// <param name="file">The file as it was found.</param>
/// <param name="Diagnostic">Why.</param>
public sealed record UnreadableFile(SourceFile file, Diagnostic Diagnostic) : FileState(file);
