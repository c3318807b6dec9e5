namespace StarCards.Cli.Refreshing;

/// <summary>Paths as a person at this working folder would write them.</summary>
internal static class ShownPaths
{
    /// <summary>Relative and with <c>/</c> between folders where the path lies below the working folder, otherwise in full.</summary>
    public static string ShownPath(this Surroundings around, string path)
    {
        var relative = Path.GetRelativePath(around.WorkingFolder, path);
        var shown = relative == ".." || relative.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? path : relative;
        return shown.Replace(Path.DirectorySeparatorChar, '/');
    }
}
