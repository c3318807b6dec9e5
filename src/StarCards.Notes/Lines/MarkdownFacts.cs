using Markdig.Syntax;

namespace StarCards.Notes.Lines;

/// <summary>
/// What CommonMark says of the lines of a text (fences, underlined headings, scripts), and which are front matter. Nesting is
/// not taken from it, and inline text is not parsed by it: notes are read by what a person sees.
/// </summary>
internal sealed class MarkdownFacts
{
    private const int FewestBlanks = 5;

    private readonly RowFact[] _facts;
    private readonly Dictionary<int, int> _underlined = [];
    private readonly string _text;
    private readonly LineTable _lines;
    private readonly int _behindFrontMatter;

    private MarkdownFacts(string text, LineTable lines)
    {
        (_text, _lines, _facts) = (text, lines, new RowFact[lines.Count]);
        _behindFrontMatter = FrontMatter.EndIn(lines);
        Array.Fill(_facts, RowFact.FrontMatter, 0, _behindFrontMatter);
    }

    /// <summary>Zero-based lines on which a fence opens that is never closed.</summary>
    public List<int> OpenFences { get; } = [];

    public RowFact this[int line] => _facts[line];

    public int UnderlinedLevel(int line) => line + 1 < _facts.Length && _facts[line + 1] == RowFact.Underline ? _underlined.GetValueOrDefault(line) : 0;

    /// <summary>The facts of a text, for which the parser is asked about no more lines than it has to be.</summary>
    public static MarkdownFacts Of(string text, LineTable lines)
    {
        var facts = new MarkdownFacts(text, lines);
        var start = facts._behindFrontMatter;
        for (var line = start; line < lines.Count; line++)
        {
            start = line > start && ParserSigns.IsFreshStart(lines, line) ? line : start;
            if (ParserSigns.IsSign(lines[line]))
            {
                line = facts.GatherFrom(start, line) - 1;
            }
        }

        return facts;
    }

    /// <summary>The facts of a text, for which the parser is asked about every line: what <see cref="Of"/> is held against.</summary>
    public static MarkdownFacts OfWhole(string text, LineTable lines)
    {
        var facts = new MarkdownFacts(text, lines);
        if (facts._behindFrontMatter < lines.Count)
        {
            facts.TryGather(facts._behindFrontMatter, lines.Count);
        }

        return facts;
    }

    /// <summary>
    /// Asks about a stretch of lines with a sign, and gives the line behind it. What is open there is asked about as far as the
    /// next sign, and if that does not end it, with all that follows.
    /// </summary>
    private int GatherFrom(int start, int sign)
    {
        var end = EndOfStretch(sign);
        if (TryGather(start, end))
        {
            return end;
        }

        while (end < _lines.Count && !ParserSigns.IsSign(_lines[end]))
        {
            end++;
        }

        end = EndOfStretch(end);
        if (!TryGather(start, end))
        {
            end = _lines.Count;
            TryGather(start, end);
        }

        return end;
    }

    /// <summary>The next line below a sign at which nothing is open.</summary>
    private int EndOfStretch(int sign)
    {
        var end = sign + 1;
        while (end < _lines.Count && !ParserSigns.IsFreshStart(_lines, end))
        {
            end++;
        }

        return Math.Min(end, _lines.Count);
    }

    /// <summary>Asks the parser; false where a fence or HTML was still open behind the last line, unless that ends the text.</summary>
    private bool TryGather(int first, int end)
    {
        var from = _lines.Start(first);
        var stretch = end == _lines.Count ? _text[from..] : _text[from.._lines.Start(end)];
        if (BlockParser.Parse(stretch) is not { } document)
        {
            return true;
        }

        if (end < _lines.Count && BlockParser.IsOpen(document, stretch))
        {
            return false;
        }

        Gather(document, first);
        return true;
    }

    private void Gather(ContainerBlock container, int first)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case FencedCodeBlock fence when BlockParser.IsClosed(fence):
                    Mark(block, first, RowFact.Fence);
                    break;
                case FencedCodeBlock fence:
                    OpenFences.Add(first + fence.Line);
                    break;
                case HtmlBlock { Type: HtmlBlockType.ScriptPreOrStyle }:
                    Mark(block, first, RowFact.Script);
                    break;
                case HeadingBlock { IsSetext: true } heading:
                    MarkUnderline(heading, first);
                    break;
                case ContainerBlock inner:
                    Gather(inner, first);
                    break;
            }
        }
    }

    private void Mark(Block block, int first, RowFact fact)
    {
        var last = _lines.IndexOf(_lines.Start(first) + Math.Max(block.Span.Start, block.Span.End));
        for (var line = first + block.Line; line <= last; line++)
        {
            _facts[line] = fact;
        }
    }

    private void MarkUnderline(HeadingBlock heading, int first)
    {
        var words = _lines.IndexOf(_lines.Start(first) + heading.Span.Start);
        var underline = _lines.IndexOf(_lines.Start(first) + heading.Span.End);
        if (underline == words + 1 && !(heading.Level > 1 && IsSentence(_lines[words].Trim())))
        {
            _facts[underline] = RowFact.Underline;
            _underlined[words] = heading.Level;
        }
    }

    /// <summary>A sentence right over dashes: they divide what she wrote, and make no heading of it.</summary>
    private static bool IsSentence(ReadOnlySpan<char> words) => words is [.., '.' or ',' or ';'] && words.Count(' ') >= FewestBlanks;
}
