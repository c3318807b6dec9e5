namespace StarCards.Notes.Files;

/// <summary>The ignore files that count for a folder: its own and those of the folders above it.</summary>
internal sealed class IgnoreRules
{
    private static readonly string[] FileNames = [".gitignore", ".starcardsignore"];

    private readonly IgnoreRules? _above;
    private readonly string[] _names;
    private readonly IReadOnlyList<IgnoreRule> _rules;

    private IgnoreRules(IgnoreRules? above, string[] names, IReadOnlyList<IgnoreRule> rules)
    {
        _above = above;
        _names = names;
        _rules = rules;
    }

    /// <summary>The rules at a source: its own, and those of the git repository that it lies in.</summary>
    /// <param name="folder">The absolute path of the source.</param>
    /// <param name="report">Told the name of an ignore file that cannot be read.</param>
    public static IgnoreRules At(string folder, Action<string, Exception> report)
    {
        var above = new Stack<string>();
        var root = folder;
        while (root is not null && !Directory.Exists(Path.Combine(root, ".git")) && !File.Exists(Path.Combine(root, ".git")))
        {
            above.Push(root);
            root = Path.GetDirectoryName(root);
        }

        if (root is null)
        {
            return new IgnoreRules(null, [], Read(folder, report));
        }

        var rules = new IgnoreRules(null, [], Read(root, report));
        foreach (var below in above)
        {
            rules = rules.Below(Path.GetFileName(below), below, report);
        }

        return rules;
    }

    /// <summary>The rules one folder further down.</summary>
    public IgnoreRules Below(string name, string folder, Action<string, Exception> report) => new(this, [name], Read(folder, report));

    /// <summary>True where the last line that matches says so; nearer files come after farther ones.</summary>
    /// <param name="name">A name in the folder of these rules.</param>
    /// <param name="isFolder">True for a folder.</param>
    public bool Ignores(string name, bool isFolder)
    {
        var path = new[] { name };
        for (var rules = this; rules is not null; rules = rules._above)
        {
            for (var i = rules._rules.Count - 1; i >= 0; i--)
            {
                if (rules._rules[i].Matches(path, isFolder))
                {
                    return !rules._rules[i].IsKept;
                }
            }

            path = [.. rules._names, .. path];
        }

        return false;
    }

    private static List<IgnoreRule> Read(string folder, Action<string, Exception> report)
    {
        var rules = new List<IgnoreRule>();
        foreach (var name in FileNames.Where(name => File.Exists(Path.Combine(folder, name))))
        {
            try
            {
                rules.AddRange(File.ReadLines(Path.Combine(folder, name)).Select(IgnoreRule.Of).OfType<IgnoreRule>());
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                report(name, exception);
            }
        }

        return rules;
    }
}
