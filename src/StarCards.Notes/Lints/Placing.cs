using StarCards.Notes.Lines;
using StarCards.Reading;

namespace StarCards.Notes.Lints;

/// <summary>Makes diagnostics at places of one source.</summary>
internal sealed record Placing(string Path, IReadOnlyList<Row> Rows)
{
    public Diagnostic At(SourcePosition position, Severity severity, string code, string message) => new(Path, position, severity, code, message);

    /// <summary>Where the text of a line begins, or a column of it.</summary>
    public Diagnostic At(int line, int column, Severity severity, string code, string message) => At(new SourcePosition(line, column), severity, code, message);

    /// <summary>The column from 1 where a line's text begins.</summary>
    public int FirstColumn(int line)
    {
        var raw = Rows[line - 1].Raw;
        return raw.Length - raw.AsSpan().TrimStart().Length + 1;
    }

    /// <summary>The column from 1 where words stand in a line, or where its text begins.</summary>
    public int ColumnOf(int line, string words)
    {
        var at = words.Length == 0 ? -1 : Rows[line - 1].Raw.IndexOf(words[..Math.Min(12, words.Length)], StringComparison.Ordinal);
        return at < 0 ? FirstColumn(line) : at + 1;
    }
}
