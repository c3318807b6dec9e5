namespace StarCards.Sources;

/// <summary>How a file looked when it was last read, so that an unchanged one is not parsed again.</summary>
/// <param name="Path">Its absolute path.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="ModifiedTicks">When it was last written, in ticks of UTC (100 ns since 0001-01-01).</param>
/// <param name="Hash">A hash of its content, as text.</param>
public sealed record FileStamp(string Path, long Bytes, long ModifiedTicks, string Hash);
