using System.Globalization;
using System.Text;
using Terminal.Gui.Text;

namespace StarCards.Tui.Drawing;

/// <summary>Text measured as the terminal shows it: in cells, by grapheme. A wide character takes two, a combining mark none.</summary>
internal static class CellText
{
    /// <summary>The cells that a line takes.</summary>
    public static int Width(string line)
    {
        var isAscii = true;
        foreach (var character in line)
        {
            isAscii &= character is >= ' ' and < '\u007F';
        }

        return isAscii ? line.Length : Graphemes(line).Sum(WidthOf);
    }

    /// <summary>The graphemes of a line.</summary>
    public static IEnumerable<string> Graphemes(string line)
    {
        var elements = StringInfo.GetTextElementEnumerator(line);
        while (elements.MoveNext())
        {
            yield return elements.GetTextElement();
        }
    }

    /// <summary>The cells that one grapheme takes, 0 to 2.</summary>
    public static int WidthOf(string grapheme) => Math.Clamp(grapheme.GetColumns(), 0, 2);

    /// <summary>As much of a line as fits, its end given to a mark where something is cut off.</summary>
    public static string Fit(string line, int width, string mark)
    {
        if (width <= 0 || Width(line) <= width)
        {
            return width <= 0 ? string.Empty : line;
        }

        var room = width - Width(mark);
        if (room < 0)
        {
            return string.Empty;
        }

        var kept = new StringBuilder();
        foreach (var grapheme in Graphemes(line))
        {
            room -= WidthOf(grapheme);
            if (room < 0)
            {
                break;
            }

            kept.Append(grapheme);
        }

        return kept.Append(mark).ToString();
    }

    /// <summary>
    /// A text in lines of at most so many cells: broken at blanks, the indent of a line kept on its continuations, a word
    /// that is longer than a line broken between graphemes. Never empty.
    /// </summary>
    public static IReadOnlyList<string> Wrap(string text, int width) =>
        [.. text.Split('\n').SelectMany(line => WrapLine(line.TrimEnd(), Math.Max(width, 2)))];

    private static List<string> WrapLine(string line, int width)
    {
        if (Width(line) <= width)
        {
            return [line];
        }

        var words = line.TrimStart();
        var indent = new string(' ', Math.Clamp(line.Length - words.Length, 0, Math.Min(width / 2, width - 2)));
        var wrapping = new Wrapping(indent, width);
        foreach (var word in words.Split(' '))
        {
            wrapping.Add(word);
        }

        return wrapping.Lines();
    }

    private sealed class Wrapping(string indent, int width)
    {
        private readonly List<string> _lines = [];
        private readonly StringBuilder _line = new(indent);
        private int _used = indent.Length;
        private bool _isFresh = true;

        public void Add(string word)
        {
            var needed = Width(word) + (_isFresh ? 0 : 1);
            if (_used + needed > width && !_isFresh)
            {
                Break();
                needed = Width(word);
            }

            if (!_isFresh)
            {
                _line.Append(' ');
                _used++;
            }

            AddGraphemes(word, needed);
        }

        public List<string> Lines()
        {
            Break();
            return _lines;
        }

        private void AddGraphemes(string word, int needed)
        {
            _isFresh = false;
            if (_used + needed <= width)
            {
                _line.Append(word);
                _used += Width(word);
                return;
            }

            foreach (var grapheme in Graphemes(word))
            {
                if (_used + WidthOf(grapheme) > width)
                {
                    Break();
                    _isFresh = false;
                }

                _line.Append(grapheme);
                _used += WidthOf(grapheme);
            }
        }

        private void Break()
        {
            _lines.Add(_line.ToString().TrimEnd());
            _line.Clear().Append(indent);
            _used = indent.Length;
            _isFresh = true;
        }
    }
}
