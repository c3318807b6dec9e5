using System.IO.Compression;
using System.Text.RegularExpressions;

namespace StarCards.TestKit.Anki;

/// <summary>The container.</summary>
internal static partial class ZipChecks
{
    private const long TwoGigabytes = 2L << 30;

    public static void Run(ZipArchive zip, string path, Faults faults)
    {
        var names = zip.Entries.Select(entry => entry.FullName).ToList();
        faults.Require(names.Distinct().Count() == names.Count, "Z1 an entry twice");
        faults.Require(names.All(name => !name.Contains('/', StringComparison.Ordinal) && !name.Contains('\\', StringComparison.Ordinal)), "Z1 a folder in a name");
        faults.Require(MethodsOf(path).All(method => method is 0 or 8), "Z1 a method that is neither stored nor deflate");
        faults.Require(zip.Entries.All(entry => !entry.IsEncrypted), "Z1 encrypted");
        faults.Require(names.All(name => Known().IsMatch(name)), $"Z2 unknown entry among {string.Join(", ", names)}");
        faults.Require(names.Contains("media"), "Z3 no media");
        var isLegacy2 = names.Contains("collection.anki21");
        faults.Require(names.Contains("collection.anki2"), "Z3 no collection.anki2");
        faults.Require(!names.Contains("meta") || isLegacy2 && Bytes(zip.GetEntry("meta")!) is [8, 2], "Z4 meta");
        var file = Path.GetFileName(path);
        faults.Require(file.EndsWith(".apkg", StringComparison.Ordinal) && file != "collection.apkg" && !file.StartsWith("backup-", StringComparison.Ordinal), "Z5 file name");
        faults.Require(new FileInfo(path).Length < TwoGigabytes && zip.Entries.All(entry => entry.Length < TwoGigabytes), "Z6 too large");
        faults.Require(zip.Entries.All(entry => entry.LastWriteTime.DateTime == new DateTime(1980, 1, 1)), "Z7 an entry carries a time");
    }

    public static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }

    // The central directory's own words: signature 50 4b 01 02, the method at offset 10.
    private static IEnumerable<int> MethodsOf(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var end = bytes.AsSpan().LastIndexOf<byte>([0x50, 0x4b, 0x05, 0x06]);
        var offset = BitConverter.ToInt32(bytes, end + 16);
        while (offset + 46 <= end && bytes.AsSpan(offset, 4).SequenceEqual<byte>([0x50, 0x4b, 0x01, 0x02]))
        {
            yield return BitConverter.ToUInt16(bytes, offset + 10);
            offset += 46 + BitConverter.ToUInt16(bytes, offset + 28) + BitConverter.ToUInt16(bytes, offset + 30) + BitConverter.ToUInt16(bytes, offset + 32);
        }
    }

    [GeneratedRegex("^(meta|collection\\.anki2|collection\\.anki21|media|0|[1-9][0-9]*)$")]
    private static partial Regex Known();
}
