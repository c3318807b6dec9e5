using StarCards.Reading;

namespace StarCards.Notes.Files;

/// <summary>
/// Finds the files of notes of a source: <c>*.md</c> and <c>*.markdown</c>, not hidden, not ignored. What cannot be looked
/// into is reported and left out; links are followed, each folder once.
/// </summary>
public sealed class SourceWalk
{
    private static readonly string[] Extensions = [".md", ".markdown"];

    private readonly List<SourceFile> _files = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<string> _closed = [];
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    private SourceWalk()
    {
    }

    /// <summary>Looks at the place of a source.</summary>
    /// <param name="path">Its absolute path.</param>
    /// <param name="shownAs">The path as its owner gave it.</param>
    public static FoundFiles Of(string path, string shownAs)
    {
        var walk = new SourceWalk();
        var shown = shownAs.Replace(Path.DirectorySeparatorChar, '/');
        var isFolder = Directory.Exists(path);
        if (isFolder)
        {
            var rules = IgnoreRules.At(path, walk.ReportIn(shown));
            walk.Folder(new Place(path, RealPath(new DirectoryInfo(path)), shown, []), rules);
        }
        else if (File.Exists(path))
        {
            walk.Found(new FileInfo(path), shown, []);
        }

        walk._files.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        return new FoundFiles(walk._files, walk._diagnostics, walk._closed, isFolder || walk._files.Count + walk._closed.Count > 0);
    }

    /// <summary>True for a name that a folder's notes may have.</summary>
    public static bool IsNoteFile(string name) =>
        !name.StartsWith('.') && Extensions.Any(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private void Folder(Place place, IgnoreRules rules)
    {
        if (!_visited.Add(place.Real))
        {
            _diagnostics.Add(Unreadable.Of(place.ShownAs, "leads to a folder that is read already; it is not read again"));
            return;
        }

        List<FileSystemInfo> entries;
        try
        {
            entries = [.. new DirectoryInfo(place.Path).EnumerateFileSystemInfos()];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            Close(place.Path, place.ShownAs, exception.Message);
            return;
        }

        entries.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
        foreach (var entry in entries.Where(entry => !entry.Name.StartsWith('.')))
        {
            Entry(entry, place, rules);
        }
    }

    private void Entry(FileSystemInfo entry, Place place, IgnoreRules rules)
    {
        var shown = Below(place.ShownAs, entry.Name);
        try
        {
            var isFolder = entry.Attributes.HasFlag(FileAttributes.Directory);
            if (!isFolder && !IsNoteFile(entry.Name) || entry.Attributes.HasFlag(FileAttributes.Hidden) || rules.Ignores(entry.Name, isFolder))
            {
                return;
            }

            var real = entry.LinkTarget is null ? Path.Combine(place.Real, entry.Name) : RealPath(entry);
            if (isFolder)
            {
                var below = new Place(entry.FullName, real, shown, [.. place.Folders, entry.Name]);
                Folder(below, rules.Below(entry.Name, entry.FullName, ReportIn(shown)));
            }
            else if (_visited.Add(real))
            {
                Found(new FileInfo(entry.FullName), shown, place.Folders);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            Close(entry.FullName, shown, exception.Message);
        }
    }

    private void Found(FileInfo file, string shown, IReadOnlyList<string> folders)
    {
        // Of a link, size and time are its target's; a target that is not there shows itself only when it is asked for.
        var target = file.LinkTarget is null ? file : (FileInfo)(file.ResolveLinkTarget(returnFinalTarget: true) ?? file);
        if (target.Exists)
        {
            _files.Add(new SourceFile(file.FullName, shown, folders, target.Length, target.LastWriteTimeUtc.Ticks));
        }
        else
        {
            Close(file.FullName, shown, file.LinkTarget?.Contains("pipe:", StringComparison.Ordinal) == true ? "it is a pipe; hand it over with '| starcards check -'" : "it is a link to a file that is not there");
        }
    }

    private void Close(string path, string shown, string reason)
    {
        _closed.Add(path);
        _diagnostics.Add(Unreadable.Of(shown, reason));
    }

    private Action<string, Exception> ReportIn(string folder) =>
        (name, exception) => _diagnostics.Add(Unreadable.Of(Below(folder, name), exception.Message));

    private static string Below(string folder, string name) => folder.EndsWith('/') ? folder + name : $"{folder}/{name}";

    private static string RealPath(FileSystemInfo entry) =>
        entry.LinkTarget is null ? entry.FullName : entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? entry.FullName;

    private sealed record Place(string Path, string Real, string ShownAs, IReadOnlyList<string> Folders);
}
