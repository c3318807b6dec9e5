using System.Globalization;
using System.IO.Compression;
using Google.Protobuf;
using StarCards.Anki.Packages;
using ZstdSharp;

namespace StarCards.Anki.Import;

/// <summary>Takes the collection out of a package. Nothing else is unpacked, and no name in the package becomes a path.</summary>
internal static class PackageUnpacking
{
    /// <summary>Writes the collection that a current Anki would read.</summary>
    public static void Collection(string path, string target)
    {
        using var zip = ZipFile.OpenRead(path);
        var name = EntryOf(Variant(zip, path));
        var entry = zip.GetEntry(name) ?? throw new UserException($"'{path}' holds no {name}; it is no package of Anki");
        using var packed = entry.Open();
        using var content = name == PackageEntry.LatestCollection ? new DecompressionStream(packed) : packed;
        using var file = File.Create(target);
        CopyBounded(content, file, entry.CompressedLength, path);
    }

    private static PackageVariant Variant(ZipArchive zip, string path)
    {
        if (zip.GetEntry(PackageEntry.Meta) is { } meta)
        {
            return Version(meta) switch
            {
                1 => PackageVariant.Legacy1,
                2 => PackageVariant.Legacy2,
                3 => PackageVariant.Latest,
                var other => throw new UserException(string.Create(CultureInfo.InvariantCulture, $"'{path}' is a package of version {other}, newer than this program reads (3); tick \"Support older Anki versions\" when you export")),
            };
        }

        return zip.GetEntry(PackageEntry.LatestCollection) is not null ? PackageVariant.Latest
            : zip.GetEntry(PackageEntry.Legacy2Collection) is not null ? PackageVariant.Legacy2
            : PackageVariant.Legacy1;
    }

    private static string EntryOf(PackageVariant variant) => variant switch
    {
        PackageVariant.Latest => PackageEntry.LatestCollection,
        PackageVariant.Legacy2 => PackageEntry.Legacy2Collection,
        _ => PackageEntry.Legacy1Collection,
    };

    // One message with one field, the version.
    private static int Version(ZipArchiveEntry meta)
    {
        const int LongestMeta = 1024;
        using var stream = meta.Open();
        var bytes = new byte[LongestMeta];
        var length = stream.ReadAtLeast(bytes, LongestMeta, throwOnEndOfStream: false);
        using var input = new CodedInputStream(bytes, 0, length);
        var version = 0;
        while (input.ReadTag() is var tag and not 0)
        {
            if (tag == WireFormat.MakeTag(1, WireFormat.WireType.Varint))
            {
                version = input.ReadEnum();
            }
            else
            {
                input.SkipLastField();
            }
        }

        return version;
    }

    private static void CopyBounded(Stream content, FileStream file, long packedBytes, string path)
    {
        var buffer = new byte[1 << 16];
        long written = 0;
        while (content.Read(buffer) is var count and > 0)
        {
            written += count;
            if (written > PackageLimits.CollectionBytes || written > PackageLimits.TightBytes && written / PackageLimits.LargestRatio > packedBytes)
            {
                throw new UserException($"'{path}' unpacks to more than any collection of Anki would; it is not read");
            }

            file.Write(buffer, 0, count);
        }
    }
}
