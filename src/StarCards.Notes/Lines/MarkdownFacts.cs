using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StarCards.Notes.Lines;

/// <summary>
/// What CommonMark says of the lines of a text: fences, front matter, underlined headings, scripts. Nesting is not taken
/// from it, and inline text is not parsed by it: notes are read by what a person sees.
/// </summary>
internal sealed class MarkdownFacts
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();
    private readonly RowFact[] _facts;
    private readonly Dictionary<int, int> _underlined = [];
    private readonly string _text;
    private readonly LineTable _lines;

    private MarkdownFacts(string text, LineTable lines) => (_text, _lines, _facts) = (text, lines, new RowFact[lines.Count]);

    /// <summary>Zero-based lines on which a fence opens that is never closed.</summary>
    public List<int> OpenFences { get; } = [];

    public RowFact this[int line] => _facts[line];

    public int UnderlinedLevel(int line) => _underlined.GetValueOrDefault(line);

    /// <summary>The facts of a text, for which the parser is asked about no more lines than it has to be.</summary>
    public static MarkdownFacts Of(string text, LineTable lines)
    {
        var facts = new MarkdownFacts(text, lines);
        var start = facts.MarkFrontMatter();
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

    /// <summary>The facts of a text, for which the parser is asked about every line.</summary>
    public static MarkdownFacts OfWhole(string text, LineTable lines)
    {
        var facts = new MarkdownFacts(text, lines);
        var start = facts.MarkFrontMatter();
        if (start < lines.Count)
        {
            facts.TryGather(start, lines.Count);
        }

        return facts;
    }

    /// <summary>Marks front matter, which is no matter of CommonMark's, and gives the line behind it.</summary>
    private int MarkFrontMatter()
    {
        var end = FrontMatterEnd();
        Array.Fill(_facts, RowFact.FrontMatter, 0, end);
        return end;
    }

    /// <summary>The line behind three dashes at the head of the text and what they enclose, or 0.</summary>
    private int FrontMatterEnd()
    {
        if (_lines[0].TrimEnd() is not "---")
        {
            return 0;
        }

        for (var line = 1; line < _lines.Count; line++)
        {
            if (_lines[line].TrimEnd() is "---" or "...")
            {
                return line + 1;
            }
        }

        return 0;
    }

    /// <summary>Asks about a stretch of lines with a sign, and gives the line behind it. What is left open there is looked for further below, and in the end in all that follows.</summary>
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
        try
        {
            var document = Markdown.Parse(stretch, Pipeline);
            var isWhole = end == _lines.Count || !IsOpen(document, stretch);
            if (isWhole)
            {
                Gather(document, first);
            }

            return isWhole;
        }
        catch (ArgumentException)
        {
            // The parser's only refusal is nesting beyond its limit: the lines are read without what it knows.
            return true;
        }
    }

    private static bool IsOpen(ContainerBlock container, string text)
    {
        for (var i = container.Count - 1; i >= 0; i--)
        {
            switch (container[i])
            {
                case LinkReferenceDefinitionGroup:
                    continue;
                case FencedCodeBlock fence:
                    return !IsClosed(fence);
                case HtmlBlock { Type: not (HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock) } html:
                    return html.Type != HtmlBlockType.Comment || !text.AsSpan(html.Span.Start, html.Span.Length).Contains("-->", StringComparison.Ordinal);
                case ContainerBlock inner:
                    return IsOpen(inner, text);
                default:
                    return false;
            }
        }

        return false;
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.InlineParsers.Clear();
        foreach (var parser in builder.BlockParsers)
        {
            parser.Closed += (_, block) => LeaveWords(block);
        }

        return builder.Build();
    }

    /// <summary>Words are not looked at, so that the parser need not even copy them.</summary>
    private static void LeaveWords(Block block)
    {
        if (block is LeafBlock leaf)
        {
            leaf.ProcessInlines = false;
        }
    }

    private void Gather(ContainerBlock container, int first)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case FencedCodeBlock fence when IsClosed(fence):
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

    private static bool IsClosed(FencedCodeBlock fence) => fence.ClosingFencedCharCount > 0;

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
        if (underline == words + 1)
        {
            _facts[underline] = RowFact.Underline;
            _underlined[words] = heading.Level;
        }
    }
}
