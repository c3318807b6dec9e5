using System.Globalization;
using System.Security.Cryptography;
using StarCards.Sources;

namespace StarCards.Notes.Files;

/// <summary>Reads what changed and leaves alone what did not: by size and time, and where these differ by a hash.</summary>
/// <param name="now">The instant; a file written just before may be written again within the same tick of its disk's clock.</param>
/// <param name="readerVersion">Part of every hash: a reader that reads differently reads every file again.</param>
public sealed class FileReading(DateTimeOffset now, int readerVersion)
{
    private const int Attempts = 3;

    /// <summary>Stands for the time of a file that is too young for its time to tell whether it changed.</summary>
    private const long TooYoung = 0;

    /// <summary>The coarsest clock of a file system in use (FAT).</summary>
    private static readonly TimeSpan CoarsestTick = TimeSpan.FromSeconds(2);

    /// <summary>Compares a file with what was read of it last, and reads it where it changed.</summary>
    /// <param name="file">The file as it was found.</param>
    /// <param name="last">Its stamp, or null where it was never read.</param>
    public FileState Check(SourceFile file, FileStamp? last)
    {
        if (last is not null && last.Bytes == file.Bytes && last.ModifiedTicks == file.ModifiedTicks && last.Hash.StartsWith(Version, StringComparison.Ordinal))
        {
            return new UnchangedFile(file, last);
        }

        try
        {
            return Read(file, last);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new UnreadableFile(file, Unreadable.Of(file.ShownAs, exception.Message));
        }
    }

    private string Version => string.Create(CultureInfo.InvariantCulture, $"{readerVersion}:");

    private FileState Read(SourceFile file, FileStamp? last)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var (before, after, content) = ReadOnce(file);
            if (before == after && content.Length == before.Bytes)
            {
                var stamp = new FileStamp(file.Path, before.Bytes, Trusted(before.ModifiedTicks), Version + Convert.ToHexStringLower(SHA256.HashData(content)));
                return last?.Hash == stamp.Hash ? new UnchangedFile(file, stamp) : new ChangedFile(file, stamp, content);
            }
        }

        return new UnreadableFile(file, Unreadable.Of(file.ShownAs, "it is being written; it is read the next time"));
    }

    private static ((long Bytes, long ModifiedTicks) Before, (long Bytes, long ModifiedTicks) After, byte[] Content) ReadOnce(SourceFile file)
    {
        var before = Look(file.Path);

        // A pipe that lies among the notes has no size, and opening it would wait for its writer for ever.
        var content = before.Bytes == 0 ? [] : File.ReadAllBytes(file.Path);
        return (before, Look(file.Path), content);
    }

    private static (long Bytes, long ModifiedTicks) Look(string path)
    {
        var info = new FileInfo(path);
        var target = info.LinkTarget is null ? info : (FileInfo)(info.ResolveLinkTarget(returnFinalTarget: true) ?? info);
        return (target.Length, target.LastWriteTimeUtc.Ticks);
    }

    private long Trusted(long modifiedTicks) =>
        now.UtcTicks - modifiedTicks > CoarsestTick.Ticks ? modifiedTicks : TooYoung;
}
