namespace StarCards.Cli.Output;

/// <summary>Lines of several kinds, of which only the first few of a kind are shown and the rest is counted.</summary>
internal sealed class CappedLines
{
    private const int ShownOfAKind = 3;

    private readonly Dictionary<string, int> _kinds = new(StringComparer.Ordinal);
    private readonly List<string> _shown = [];

    /// <param name="kind">What the line says, without where.</param>
    /// <param name="line">The line.</param>
    public void Add(string kind, string line)
    {
        var count = _kinds[kind] = _kinds.GetValueOrDefault(kind) + 1;
        if (count <= ShownOfAKind)
        {
            _shown.Add(line);
        }
    }

    /// <summary>The lines, then one for each kind that had more.</summary>
    /// <param name="rest">Says how many more there are of a kind.</param>
    public IEnumerable<string> Lines(Func<int, string, string> rest) =>
        _shown.Concat(_kinds.Where(kind => kind.Value > ShownOfAKind).Select(kind => rest(kind.Value - ShownOfAKind, kind.Key)));
}
