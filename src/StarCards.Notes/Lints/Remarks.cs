using StarCards.Notes.Lines;
using StarCards.Reading;

namespace StarCards.Notes.Lints;

/// <summary>Gathers what there is to say about one source, at its places.</summary>
internal sealed class Remarks(string path, RowSet set)
{
    private readonly List<Diagnostic> _all = [];

    public RowSet Set => set;

    /// <summary>All remarks in the order of their positions.</summary>
    public IReadOnlyList<Diagnostic> InOrder() =>
        [.. _all.OrderBy(static remark => remark.Position).ThenBy(static remark => remark.Code, StringComparer.Ordinal)];

    public void Add(SourcePosition position, Severity severity, string code, string message) => _all.Add(new Diagnostic(path, position, severity, code, message));

    /// <summary>Says something at a column, from 1, of a line.</summary>
    public void Add(int line, int column, Severity severity, string code, string message) => Add(new SourcePosition(line, column), severity, code, message);

    /// <summary>The column from 1 where a line's text begins.</summary>
    public int FirstColumn(int line)
    {
        var raw = set.Lines[line - 1];
        return raw.Length - raw.TrimStart().Length + 1;
    }

    /// <summary>The column from 1 where words stand in a line, or where its text begins.</summary>
    public int ColumnOf(int line, string words)
    {
        var at = words.Length == 0 ? -1 : set.Lines[line - 1].IndexOf(words.AsSpan(0, Math.Min(12, words.Length)));
        return at < 0 ? FirstColumn(line) : at + 1;
    }
}
