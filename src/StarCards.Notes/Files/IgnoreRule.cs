namespace StarCards.Notes.Files;

/// <summary>One line of an ignore file, as gitignore(5) reads it.</summary>
/// <param name="Names">The pattern, name by name; <c>**</c> first where it may match at any depth.</param>
/// <param name="IsForFolders">It ends with a slash: files of that name are read.</param>
/// <param name="IsKept">It begins with an exclamation mark: what an earlier line ignored is read after all.</param>
internal sealed record IgnoreRule(string[] Names, bool IsForFolders, bool IsKept)
{
    /// <summary>The rule of a line, or null for a blank one and a comment.</summary>
    public static IgnoreRule? Of(string line)
    {
        var pattern = TrimmedEnd(line);
        if (pattern.Length == 0 || pattern[0] == '#')
        {
            return null;
        }

        var isKept = pattern[0] == '!';
        pattern = isKept ? pattern[1..] : pattern;
        var isForFolders = pattern.EndsWith('/');
        pattern = isForFolders ? pattern[..^1] : pattern;
        var isAnchored = pattern.Contains('/', StringComparison.Ordinal);
        var names = pattern.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return names.Length == 0 ? null : new IgnoreRule(isAnchored ? names : ["**", .. names], isForFolders, isKept);
    }

    /// <param name="path">The names from the folder of the ignore file down.</param>
    /// <param name="isFolder">True for a folder.</param>
    public bool Matches(ReadOnlySpan<string> path, bool isFolder) =>
        (isFolder || !IsForFolders) && Glob.IsMatch(Names, path);

    /// <summary>Blanks at the end do not count unless a backslash stands before them.</summary>
    private static string TrimmedEnd(string line)
    {
        var end = line.Length;
        while (end > 0 && line[end - 1] is (' ' or '\t' or '\r') && !(end > 1 && line[end - 2] == '\\'))
        {
            end--;
        }

        return line[..end];
    }
}
