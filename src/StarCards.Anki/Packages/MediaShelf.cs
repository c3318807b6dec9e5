using System.Security.Cryptography;

namespace StarCards.Anki.Packages;

/// <summary>
/// The pictures that the exported notes show, under names that every client keeps: lower case, from the content's hash.
/// Only files that are pictures by their names are ever taken.
/// </summary>
internal sealed class MediaShelf
{
    private const long LargestBytes = 100 * 1024 * 1024;

    private static readonly HashSet<string> Pictures = new(StringComparer.OrdinalIgnoreCase) { ".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif", ".bmp" };

    private readonly Dictionary<string, string?> _namesByPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<MediaFile> _files = [];

    /// <summary>The files, in the order in which they were first shown; the place of each is its name in the package.</summary>
    public IReadOnlyList<MediaFile> Files => _files;

    /// <summary>The media name of a picture, or null where the target is none, is not there, is empty or cannot be read.</summary>
    /// <param name="source">The path of the notes that show it.</param>
    /// <param name="target">The picture as the notes name it, relative to their folder.</param>
    public string? NameOf(string source, string target)
    {
        if (!Pictures.Contains(Path.GetExtension(target)) || target.Contains("://", StringComparison.Ordinal))
        {
            return null;
        }

        var path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(source)) ?? "", Uri.UnescapeDataString(target)));
        if (!_namesByPath.TryGetValue(path, out var name))
        {
            name = Shelve(path);
            _namesByPath.Add(path, name);
        }

        return name;
    }

    private string? Shelve(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            if (stream.Length is 0 or > LargestBytes)
            {
                return null;
            }

            var hash = Convert.ToHexStringLower(SHA256.HashData(stream).AsSpan(0, 8));
            var name = $"sc-{hash}{Path.GetExtension(path).ToLowerInvariant()}";
            if (_places.TryAdd(name, _files.Count))
            {
                _files.Add(new MediaFile(name, path));
            }

            return name;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return null;
        }
    }
}

/// <summary>One picture of a package.</summary>
/// <param name="Name">Its name in Anki's media folder.</param>
/// <param name="Path">Where it lies here.</param>
internal sealed record MediaFile(string Name, string Path);
