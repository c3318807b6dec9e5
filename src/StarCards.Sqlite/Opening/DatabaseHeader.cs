using System.Buffers.Binary;

namespace StarCards.Sqlite.Opening;

/// <summary>What the first hundred bytes of a file say, without opening it as a database.</summary>
internal static class DatabaseHeader
{
    /// <summary>"StCd", in the place that SQLite keeps for the program that a file belongs to.</summary>
    public const long ApplicationId = 0x53744364;

    private const int ApplicationIdAt = 68;

    /// <summary>True where the file begins as a database of ours does; a missing or unreadable file does not.</summary>
    public static bool IsOurs(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var header = new byte[100];
            return file.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) == header.Length
                && header.AsSpan().StartsWith("SQLite format 3\0"u8)
                && BinaryPrimitives.ReadUInt32BigEndian(header.AsSpan(ApplicationIdAt)) == ApplicationId;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
