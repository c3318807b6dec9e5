namespace StarCards.TestKit;

/// <summary>Where things lie in a clone, wherever the clone lies.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>A file or folder below tests/data.</summary>
    public static string Data(string path) => Path.Combine(Root, "tests", "data", path);

    /// <summary>The owner's own notes, which are no part of the repository; null where they are absent.</summary>
    public static string? Seed(string name)
    {
        var path = Path.Combine(Root, "..", "shared", "notes", name);
        return File.Exists(path) ? path : null;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "StarCards.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"No StarCards.sln above {AppContext.BaseDirectory}.");
    }
}
