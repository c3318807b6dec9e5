using StarCards.Reading;

namespace StarCards.Notes.Lines;

/// <summary>Makes rows of a text: lines with their visible indent, less comments, with what the parser knows of them.</summary>
internal sealed class RowReader
{
    private const int FarthestFence = 300;
    private const string Blank = "&#x20;";
    private const string Fixed = "&nbsp;";
    private readonly string _text;
    private readonly LineTable _lines;
    private readonly MarkdownFacts _facts;
    private readonly Comments _comments;
    private readonly HashSet<int> _fenced;

    private RowReader(string text, LineTable lines, MarkdownFacts facts)
    {
        (_text, _lines, _facts) = (text, lines, facts);
        _fenced = IndentedFences();
        _comments = Comments.Find(lines, IsVerbatim);
    }

    public static RowSet Read(string text, LineTable lines)
    {
        var facts = Facts(text, lines);
        var reader = new RowReader(text, lines, facts);
        var rows = reader.Rows();
        return new RowSet(lines, rows, [.. reader._comments.Open.Select(open => new SourcePosition(open.Line + 1, open.Offset + 1))], [.. facts.OpenFences.Select(line => line + 1)]);
    }

    /// <summary>Deep nesting costs the parser the square of its depth, and beyond a limit it refuses.</summary>
    private static MarkdownFacts Facts(string text, LineTable lines)
    {
        if (!ShallowText.IsNeeded(lines))
        {
            return MarkdownFacts.Of(text, lines);
        }

        var shallow = ShallowText.Of(text, lines);
        return MarkdownFacts.Of(shallow, new LineTable(shallow));
    }

    private List<Row> Rows()
    {
        var rows = new List<Row>(_lines.Count);
        var isBlankBefore = true;
        for (var line = 0; line < _lines.Count; line++)
        {
            var left = WithBlanks(_comments.Left(line) ?? _lines[line], line);
            var (indent, column) = Indent.Measure(left);
            var text = left[indent..].TrimEnd().ToString();
            rows.Add(new Row(line + 1, column, text, isBlankBefore)
            {
                Fact = _fenced.Count > 0 && _fenced.Contains(line) ? RowFact.Fence : _facts[line],
                UnderlinedLevel = _facts.UnderlinedLevel(line),
                CommentId = IdAt(line, text),
            });
            var isComment = text.Length == 0 && !_lines[line].IsWhiteSpace();
            isBlankBefore = text.Length == 0 && (!isComment || isBlankBefore);
        }

        return rows;
    }

    /// <summary>Editors write a blank at the end of a line, or at its head, as an entity: it is a blank.</summary>
    private ReadOnlySpan<char> WithBlanks(ReadOnlySpan<char> left, int line) =>
        left.Contains('&') && _facts[line] == RowFact.Text && (left.Contains(Blank, StringComparison.Ordinal) || left.Contains(Fixed, StringComparison.Ordinal))
            ? left.ToString().Replace(Blank, " ", StringComparison.Ordinal).Replace(Fixed, " ", StringComparison.Ordinal)
            : left;

    /// <summary>An id comment on a line of its own belongs to the line above it.</summary>
    private string? IdAt(int line, string text)
    {
        if (text.Length == 0 || _comments.Ids.Count == 0)
        {
            return null;
        }

        var below = line + 1;
        return _comments.Ids.TryGetValue(line, out var id) || _comments.Left(below) is { } left && string.IsNullOrWhiteSpace(left) && _comments.Ids.TryGetValue(below, out id) ? id : null;
    }

    private bool IsVerbatim(int line) => _facts[line] is RowFact.Fence or RowFact.FrontMatter or RowFact.Script || _fenced.Contains(line);

    /// <summary>Fences that stand deeper than CommonMark allows, under a plain line: people see a fence.</summary>
    private HashSet<int> IndentedFences()
    {
        var fenced = new HashSet<int>();
        for (var line = _lines.NextWith("```", 0); line < _lines.Count; line = _lines.NextWith("```", line + 1))
        {
            if (_facts[line] == RowFact.Text && !_facts.OpenFences.Contains(line) && IsFence(line))
            {
                var last = Enumerable.Range(line + 1, Math.Min(FarthestFence, _lines.Count - line - 1)).FirstOrDefault(IsFence);
                for (; last > 0 && line <= last; line++)
                {
                    fenced.Add(line);
                }
            }
        }

        return fenced;
    }

    private bool IsFence(int line) => _lines[line].Trim().StartsWith("```", StringComparison.Ordinal);
}
