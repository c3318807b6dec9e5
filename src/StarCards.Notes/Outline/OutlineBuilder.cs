using StarCards.Notes.Lines;

namespace StarCards.Notes.Outline;

/// <summary>Makes a tree of rows: headings over what follows them, deeper indent under lesser, as a person sees it.</summary>
internal sealed class OutlineBuilder
{
    private const int DeepestContainer = 8;
    private const int FarthestSummary = 4;
    private const int AdmonitionIndent = 4;
    private readonly List<Row> _rows;
    private readonly int _container;
    private readonly OpenNodes _open = new();
    private readonly HtmlTable _table = new();

    private OutlineBuilder(List<Row> rows, int container) => (_rows, _container) = (rows, container);

    /// <param name="rows">The lines.</param>
    /// <param name="tooDeepAt">The first line that is nested deeper than can be followed, or 0.</param>
    public static List<Node> Build(List<Row> rows, out int tooDeepAt)
    {
        var builder = new OutlineBuilder(rows, 0);
        var outline = builder.Build();
        tooDeepAt = builder._open.TooDeepAt;
        foreach (var node in outline)
        {
            node.IsOutermost = node.Kind == NodeKind.Heading;
        }

        return outline;
    }

    private List<Node> Inner(List<Row> rows)
    {
        var builder = new OutlineBuilder(rows, _container + 1);
        var inner = builder.Build();
        _open.TooDeep(builder._open.TooDeepAt);
        return inner;
    }

    private List<Node> Build()
    {
        for (var i = 0; i < _rows.Count;)
        {
            i += Math.Max(1, Take(i));
        }

        return _open.Top;
    }

    private int Take(int i)
    {
        var row = _rows[i];
        if (row.IsBlank || row.Fact is RowFact.FrontMatter or RowFact.Script || row.Fact == RowFact.Underline && !IsUnderlineOfText(i))
        {
            return 1;
        }

        if (row.Fact == RowFact.Fence)
        {
            return TakeFence(i, CountWhile(i, next => next.Fact == RowFact.Fence));
        }

        if (row.Text[0] is '!' or '?' && _container < DeepestContainer && CalloutSign.TryTakeOffAdmonition(row.Text, out var word, out var title))
        {
            return TakeAdmonition(i, new Node(NodeKind.Callout, row, title) { Callout = word });
        }

        if (row.Text[0] != '>' && !row.Text.AsSpan().ContainsAny('<', '|') && !_table.AwaitsTitle)
        {
            return TakeText(row, row.Text);
        }

        if (row.Text[0] != '>' && _table.Cells(row.Text) is { } cells)
        {
            return TakeCells(row, cells);
        }

        if (HtmlRows.OpensDetails(row.Text) && _container < DeepestContainer && HasSummary(i))
        {
            return TakeDetails(i);
        }

        if (row.Text[0] == '>' && _container < DeepestContainer)
        {
            return TakeQuote(i);
        }

        if (row.Text[0] == '>' && row.Text.StartsWith("> > >", StringComparison.Ordinal))
        {
            _open.TooDeep(row.Number);
        }

        if (HtmlTable.Closes(row.Text) && _open.Heading?.Level == HtmlTable.TitleLevel)
        {
            _open.Open(new Node(NodeKind.Heading, row, string.Empty) { Level = HtmlTable.TitleLevel });
            return 1;
        }

        var table = TableRows.Length(_rows, i);
        return table > 0 ? TakeTable(i, table) : TakeText(row, HtmlSigns.ToMarkdown(row.Text));
    }

    private int TakeFence(int i, int count)
    {
        if (StoryFence.Lines(_rows.GetRange(i, count)) is not { } lines)
        {
            return TakeRun(i, NodeKind.Fence, count);
        }

        foreach (var row in lines)
        {
            TakeText(row, row.Text);
        }

        return count;
    }

    private int TakeTable(int i, int count)
    {
        if (StoryTable.Lines(_rows.GetRange(i, count), () => _open.IsBelowQuestion) is not { } lines)
        {
            return TakeRun(i, NodeKind.Table, count);
        }

        foreach (var (row, text) in lines)
        {
            TakeText(row, text);
        }

        return count;
    }

    private int TakeCells(Row row, List<HtmlTable.Cell> cells)
    {
        foreach (var cell in cells)
        {
            if (cell.IsTitle)
            {
                _open.Open(new Node(NodeKind.Heading, row, cell.Text) { Level = HtmlTable.TitleLevel });
            }
            else
            {
                TakeText(row, cell.Text);
            }
        }

        return 1;
    }

    /// <summary>Three dashes right below an answer are meant as a rule, though CommonMark sees a heading.</summary>
    private bool IsUnderlineOfText(int i) => i > 0 && _rows[i - 1].UnderlinedLevel == 0;

    private int TakeText(Row row, string text)
    {
        text = EscapedSign.TakeOff(BoldSign.ToStars(text));
        if (Markers.IsRule(text))
        {
            _open.Attach(new Node(NodeKind.Rule, row, text));
            return 1;
        }

        if (IsHeading(row, ref text, out var level))
        {
            var heading = new Node(NodeKind.Heading, row, text) { Level = level };
            if (IsBelowItem(heading))
            {
                _open.Attach(heading.Label is null ? new Node(NodeKind.Line, row, text) : heading);
            }
            else
            {
                _open.Open(heading);
            }

            return 1;
        }

        if (_container > 0 && CalloutSign.TryTakeOff(text, out var word, out var title))
        {
            _open.Attach(new Node(NodeKind.Callout, row, title) { Callout = word });
            return 1;
        }

        var marker = Markers.TakeOff(ref text);
        if (marker.Kind != MarkerKind.None && HeadingSign.TryTakeOff(text, out level, out title) && title.Length > 0 && text[level] == ' ')
        {
            _open.Open(new Node(NodeKind.Heading, row, title) { Level = level });
            return 1;
        }

        var isQuoted = marker.Kind != MarkerKind.None && text.StartsWith("> ", StringComparison.Ordinal);
        _open.Attach(new Node(marker.Kind == MarkerKind.None ? NodeKind.Line : NodeKind.Item, row, isQuoted ? text[2..] : text) { Marker = marker });
        return 1;
    }

    /// <summary>"### Situation", or a level that no heading below this one may have, indented below an item: a part of it, and no title of the page.</summary>
    private bool IsBelowItem(Node heading) =>
        heading.Column > 1 && (heading.Label is not null || _open.Heading?.Level > heading.Level) && _open.IsBelowItem(heading.Column);

    private static bool IsHeading(Row row, ref string text, out int level)
    {
        if (row.UnderlinedLevel > 0)
        {
            level = row.UnderlinedLevel;
            return true;
        }

        if (!HeadingSign.TryTakeOff(text, out level, out var title))
        {
            return false;
        }

        text = title;
        return true;
    }

    private int TakeRun(int i, NodeKind kind, int count)
    {
        _open.Attach(new Node(kind, _rows[i], _rows[i].Text) { Rows = [.. _rows.Skip(i).Take(count)] });
        return count;
    }

    private int TakeQuote(int i)
    {
        var count = CountWhile(i, next => next.Fact == RowFact.Text && next.Text.StartsWith('>'));
        var inner = new List<Row>(count);
        for (var k = i; k < i + count; k++)
        {
            inner.Add(Unquote(_rows[k], k == i || inner[^1].IsBlank));
        }

        var isCallout = CalloutSign.TryTakeOff(inner[0].Text, out var word, out var title);
        var node = isCallout
            ? new Node(NodeKind.Callout, inner[0] with { BlankBefore = _rows[i].BlankBefore, Column = _rows[i].Column }, title) { Callout = word }
            : new Node(NodeKind.Quote, _rows[i], inner[0].Text) { Rows = [.. _rows.Skip(i).Take(count)] };
        node.Replace(Inner(isCallout ? inner[1..] : inner));
        _open.Attach(node);
        return count;
    }

    /// <summary>All that stands deeper than the head of the block belongs to it.</summary>
    private int TakeAdmonition(int i, Node callout)
    {
        var outer = _rows[i].Column;
        var count = CountWhile(i + 1, next => next.IsBlank || next.Column > outer);
        var inner = _rows.GetRange(i + 1, count);
        callout.Replace(Inner(inner.ConvertAll(row => row with { Column = Math.Max(0, row.Column - outer - AdmonitionIndent) })));
        _open.Attach(callout);
        return 1 + count;
    }

    private static Row Unquote(Row row, bool blankBefore)
    {
        var rest = row.Text.AsSpan(1);
        rest = rest.StartsWith(" ") ? rest[1..] : rest;
        var (indent, column) = Indent.Measure(rest);
        return row with { Text = rest[indent..].ToString(), Column = column, BlankBefore = blankBefore };
    }

    private bool HasSummary(int i) => _rows.Skip(i).Take(FarthestSummary).Any(row => HtmlRows.TrySummary(row.Text, out _, out _));

    private int TakeDetails(int i)
    {
        var depth = 0;
        var count = CountWhile(i, row =>
        {
            var isInside = depth > 0 || ReferenceEquals(row, _rows[i]);
            depth += HtmlRows.OpensDetails(row.Text) ? 1 : 0;
            depth -= HtmlRows.ClosesDetails(row.Text) ? 1 : 0;
            return isInside;
        });
        var rows = _rows.Skip(i).Take(count).ToList();
        var at = rows.FindIndex(row => HtmlRows.TrySummary(row.Text, out _, out _));
        if (at < 0)
        {
            return TakeText(_rows[i], HtmlSigns.ToMarkdown(_rows[i].Text));
        }

        HtmlRows.TrySummary(rows[at].Text, out var summary, out var behind);
        var node = new Node(NodeKind.Details, rows[at] with { Column = rows[0].Column, BlankBefore = rows[0].BlankBefore }, HtmlSigns.ToMarkdown(summary.Trim())) { Rows = rows };
        rows[at] = rows[at] with { Text = HtmlRows.ClosesDetails(behind) ? string.Empty : behind.Trim() };
        node.Replace(Inner(rows[at..]));
        _open.Attach(node);
        return count;
    }

    private int CountWhile(int i, Func<Row, bool> isInside)
    {
        var end = i;
        while (end < _rows.Count && isInside(_rows[end]))
        {
            end++;
        }

        return end - i;
    }
}
