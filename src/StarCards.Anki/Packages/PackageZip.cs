using System.IO.Compression;
using System.Text.Json;
using StarCards.Anki.Collection;

namespace StarCards.Anki.Packages;

/// <summary>Packs a collection and its pictures: entries in a fixed order, all of one date, so that the same content gives the same bytes.</summary>
internal static class PackageZip
{
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly byte[] Legacy2Meta = [0x08, 0x02];

    /// <param name="path">The zip file to write.</param>
    /// <param name="variant">One of the two legacy variants.</param>
    /// <param name="collection">The finished collection.</param>
    /// <param name="scratch">A folder for what is needed in between.</param>
    /// <param name="media">The pictures; the place of each is its entry's name.</param>
    public static void Write(string path, PackageVariant variant, string collection, string scratch, IReadOnlyList<MediaFile> media)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            if (variant == PackageVariant.Legacy2)
            {
                AddBytes(zip, PackageEntry.Meta, Legacy2Meta);
                AddFile(zip, PackageEntry.Legacy2Collection, collection);
                AddFile(zip, PackageEntry.Legacy1Collection, StubCollection.Write(scratch));
            }
            else
            {
                AddFile(zip, PackageEntry.Legacy1Collection, collection);
            }

            for (var place = 0; place < media.Count; place++)
            {
                AddFile(zip, CollectionJson.Key(place), media[place].Path);
            }

            AddBytes(zip, PackageEntry.Media, MediaMap(media));
        }

        file.Flush(flushToDisk: true);
    }

    private static void AddFile(ZipArchive zip, string name, string path)
    {
        using var content = File.OpenRead(path);
        using var target = Open(zip, name);
        content.CopyTo(target);
    }

    private static void AddBytes(ZipArchive zip, string name, byte[] content)
    {
        using var target = Open(zip, name);
        target.Write(content);
    }

    private static Stream Open(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = EntryTime;
        entry.ExternalAttributes = 0;
        return entry.Open();
    }

    private static byte[] MediaMap(IReadOnlyList<MediaFile> media)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            for (var place = 0; place < media.Count; place++)
            {
                json.WriteString(CollectionJson.Key(place), media[place].Name);
            }

            json.WriteEndObject();
        }

        return buffer.ToArray();
    }
}
