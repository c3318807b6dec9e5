namespace StarCards.Notes.Lines;

/// <summary>Where each line of a text begins and ends; CR LF, LF and a lone CR each end a line, as in Markdown.</summary>
internal sealed class LineTable
{
    private readonly string _text;
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];

    public LineTable(string text)
    {
        _text = text;
        var start = 0;
        while (true)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            _starts.Add(start);
            if (length < 0)
            {
                _ends.Add(text.Length);
                return;
            }

            var end = start + length;
            _ends.Add(end);
            start = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
        }
    }

    public int Count => _starts.Count;

    /// <summary>A line as written, without its end.</summary>
    public ReadOnlySpan<char> this[int index] => _text.AsSpan(_starts[index], _ends[index] - _starts[index]);

    public int Start(int index) => _starts[index];

    /// <summary>The zero-based line that holds an offset.</summary>
    public int IndexOf(int offset)
    {
        var found = _starts.BinarySearch(offset);
        return found >= 0 ? found : Math.Max(0, ~found - 1);
    }
}
