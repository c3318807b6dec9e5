using StarCards.Sources;

namespace StarCards.Sqlite.Sources;

/// <summary>A row of the table of stamps.</summary>
internal sealed record FileStampRow(string Path, long Bytes, long ModifiedTicks, string Hash)
{
    public static FileStampRow Of(FileStamp stamp) => new(stamp.Path, stamp.Bytes, stamp.ModifiedTicks, stamp.Hash);

    public FileStamp ToStamp() => new(Path, Bytes, ModifiedTicks, Hash);
}
