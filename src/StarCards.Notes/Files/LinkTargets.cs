using System.Collections.Concurrent;
using System.IO.Enumeration;

namespace StarCards.Notes.Files;

/// <summary>Knows whether the files are there that notes lead to. What nobody may look at counts as there. Several threads may ask.</summary>
public sealed class LinkTargets
{
    /// <summary>In a larger folder names are not looked up, and every one counts as there.</summary>
    private const int MostFiles = 100_000;

    private const int DeepestFolder = 40;

    private readonly ConcurrentDictionary<string, Lazy<HashSet<string>?>> _names = new(StringComparer.Ordinal);

    /// <summary>Says of a link whether its target is there, as seen from a file.</summary>
    public Func<LinkTarget, bool> Of(SourceFile file)
    {
        var folder = Path.GetDirectoryName(file.Path)!;
        var root = folder;
        for (var i = 0; i < file.Folders.Count; i++)
        {
            root = Path.GetDirectoryName(root) ?? root;
        }

        return target => IsAt(folder, target.Name) || IsAt(root, target.Name.TrimStart('/')) || target.IsByName && IsNamed(root, target.Name);
    }

    private static bool IsAt(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return name.Contains('\0', StringComparison.Ordinal) || File.Exists(path) || Directory.Exists(path) || File.Exists(path + ".md");
    }

    private bool IsNamed(string root, string name)
    {
        var names = _names.GetOrAdd(root, static folder => new Lazy<HashSet<string>?>(() => NamesBelow(folder))).Value;
        var last = name[(name.LastIndexOf('/') + 1)..];
        return names is null || names.Contains(last) || names.Contains(last + ".md") || names.Contains(last + ".markdown");
    }

    /// <summary>The names of all files below a folder, or null where they are too many.</summary>
    private static HashSet<string>? NamesBelow(string root)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = DeepestFolder, AttributesToSkip = FileAttributes.ReparsePoint };
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in new FileSystemEnumerable<string>(root, (ref FileSystemEntry entry) => entry.FileName.ToString(), options) { ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory })
        {
            names.Add(name);
            if (names.Count > MostFiles)
            {
                return null;
            }
        }

        return names;
    }
}
