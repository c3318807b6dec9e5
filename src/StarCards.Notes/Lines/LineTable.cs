namespace StarCards.Notes.Lines;

/// <summary>Where each line of a text begins and ends; CR LF, LF and a lone CR each end a line, as in Markdown.</summary>
internal sealed class LineTable
{
    private readonly string _text;
    private readonly int[] _starts;
    private readonly int[] _ends;

    public LineTable(string text)
    {
        _text = text;
        var starts = new List<int>();
        var ends = new List<int>();
        var start = 0;
        for (var length = text.AsSpan().IndexOfAny('\r', '\n'); length >= 0; length = text.AsSpan(start).IndexOfAny('\r', '\n'))
        {
            var end = start + length;
            starts.Add(start);
            ends.Add(end);
            start = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
        }

        _starts = [.. starts, start];
        _ends = [.. ends, text.Length];
    }

    public int Count => _starts.Length;

    /// <summary>A line as written, without its end.</summary>
    public ReadOnlySpan<char> this[int index] => _text.AsSpan(_starts[index], _ends[index] - _starts[index]);

    public int Start(int index) => _starts[index];

    /// <summary>The first line from one on that was written with a sign, or <see cref="Count"/>.</summary>
    public int NextWith(string sign, int line)
    {
        var at = line < Count ? _text.IndexOf(sign, Start(line), StringComparison.Ordinal) : -1;
        return at < 0 ? Count : IndexOf(at);
    }

    /// <summary>The zero-based line that holds an offset.</summary>
    public int IndexOf(int offset)
    {
        var found = Array.BinarySearch(_starts, offset);
        return found >= 0 ? found : Math.Max(0, ~found - 1);
    }
}
