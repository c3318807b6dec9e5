using System.Text;

namespace StarCards.Notes.Lines;

/// <summary>
/// Takes <c>%%…%%</c> and <c>&lt;!--…--&gt;</c> off the lines. A comment that is never closed hides its own line and no
/// more, so that nothing is lost by a slip.
/// </summary>
internal sealed class Comments
{
    private readonly LineTable _lines;
    private readonly Func<int, bool> _isVerbatim;
    private string?[]? _left;

    private Comments(LineTable lines, Func<int, bool> isVerbatim) => (_lines, _isVerbatim) = (lines, isVerbatim);

    /// <summary>Zero-based line and offset in the line of each comment that is never closed.</summary>
    public List<(int Line, int Offset)> Open { get; } = [];

    /// <summary>Ids written as <c>&lt;!-- id: NAME --&gt;</c>, by zero-based line.</summary>
    public Dictionary<int, string> Ids { get; } = [];

    public static Comments Find(LineTable lines, Func<int, bool> isVerbatim)
    {
        var comments = new Comments(lines, isVerbatim);
        comments.TakeOff("%%", "%%");
        comments.TakeOff("<!--", "-->");
        return comments;
    }

    /// <summary>What is left of a line that held a comment, or null where it held none.</summary>
    public string? Left(int line) => line < _lines.Count ? _left?[line] : null;

    private void TakeOff(string opening, string closing)
    {
        for (var line = _lines.NextWith(opening, 0); line < _lines.Count; line = _lines.NextWith(opening, line + 1))
        {
            if (_isVerbatim(line) || !Span(line).Contains(opening, StringComparison.Ordinal))
            {
                continue;
            }

            var open = Cut(line, Span(line).ToString(), opening, closing);
            if (open >= 0)
            {
                line = HideFrom(line, open, opening, closing);
            }
        }
    }

    /// <summary>Cuts the comments that end on their line; the offset of one that does not, or -1.</summary>
    private int Cut(int line, string text, string opening, string closing)
    {
        var left = new StringBuilder(text.Length);
        var from = 0;
        var lastTick = text.LastIndexOf('`');
        var ticks = 0;
        while (true)
        {
            var start = text.IndexOf(opening, from, StringComparison.Ordinal);
            ticks += start < 0 ? 0 : text.AsSpan(from, start - from).Count('`');
            if (start >= 0 && ticks % 2 == 1 && lastTick > start)
            {
                left.Append(text, from, start + opening.Length - from);
                from = start + opening.Length;
                continue;
            }

            var end = start < 0 ? -1 : text.IndexOf(closing, start + opening.Length, StringComparison.Ordinal);
            if (end < 0)
            {
                Leave(line, left.Append(text, from, (start < 0 ? text.Length : start) - from).ToString());
                return start < 0 ? -1 : start;
            }

            NoteId(line, text.AsSpan(start + opening.Length, end - start - opening.Length));
            left.Append(text, from, start - from);
            from = end + closing.Length;
        }
    }

    /// <summary>Hides the lines up to the comment's end and returns the last line that was looked at.</summary>
    private int HideFrom(int line, int offset, string opening, string closing)
    {
        for (var last = line + 1; last < _lines.Count; last++)
        {
            var text = Span(last).ToString();
            var end = _isVerbatim(last) ? -1 : text.IndexOf(closing, StringComparison.Ordinal);
            var another = _isVerbatim(last) ? -1 : text.IndexOf(opening, StringComparison.Ordinal);
            var isSelfContained = opening == closing && end >= 0 && text.IndexOf(closing, end + 2, StringComparison.Ordinal) >= 0;
            if (isSelfContained || opening != closing && another >= 0 && (end < 0 || another < end))
            {
                break;
            }

            if (end >= 0)
            {
                for (var hidden = line + 1; hidden < last; hidden++)
                {
                    Leave(hidden, string.Empty);
                }

                Leave(last, text[(end + closing.Length)..]);
                return last;
            }
        }

        Open.Add((line, offset));
        return line;
    }

    private void NoteId(int line, ReadOnlySpan<char> comment)
    {
        var words = comment.Trim();
        if (words.StartsWith("id:", StringComparison.OrdinalIgnoreCase) && words.Length > 3)
        {
            Ids[line] = words[3..].Trim().ToString();
        }
    }

    private void Leave(int line, string text) => (_left ??= new string?[_lines.Count])[line] = text;

    private ReadOnlySpan<char> Span(int line) => _left?[line] is { } left ? left : _lines[line];
}
