using Markdig;
using Markdig.Extensions.Yaml;
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
    private readonly LineTable _lines;

    private MarkdownFacts(LineTable lines) => (_lines, _facts) = (lines, new RowFact[lines.Count]);

    /// <summary>Zero-based lines on which a fence opens that is never closed.</summary>
    public List<int> OpenFences { get; } = [];

    public RowFact this[int line] => _facts[line];

    public int UnderlinedLevel(int line) => _underlined.GetValueOrDefault(line);

    public static MarkdownFacts Of(string text, LineTable lines)
    {
        var facts = new MarkdownFacts(lines);
        try
        {
            facts.Gather(Markdown.Parse(text, Pipeline));
        }
        catch (ArgumentException)
        {
            // The parser's only refusal is nesting beyond its limit: the text is read without what it knows.
            Array.Clear(facts._facts);
        }

        return facts;
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UseYamlFrontMatter();
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

    private void Gather(ContainerBlock container)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case YamlFrontMatterBlock:
                    Mark(block, RowFact.FrontMatter);
                    break;
                case FencedCodeBlock fence when IsClosed(fence):
                    Mark(block, RowFact.Fence);
                    break;
                case FencedCodeBlock fence:
                    OpenFences.Add(fence.Line);
                    break;
                case HtmlBlock { Type: HtmlBlockType.ScriptPreOrStyle }:
                    Mark(block, RowFact.Script);
                    break;
                case HeadingBlock { IsSetext: true } heading:
                    MarkUnderline(heading);
                    break;
                case ContainerBlock inner:
                    Gather(inner);
                    break;
            }
        }
    }

    private static bool IsClosed(FencedCodeBlock fence) => fence.ClosingFencedCharCount > 0;

    private void Mark(Block block, RowFact fact)
    {
        var last = _lines.IndexOf(Math.Max(block.Span.Start, block.Span.End));
        for (var line = block.Line; line <= last; line++)
        {
            _facts[line] = fact;
        }
    }

    private void MarkUnderline(HeadingBlock heading)
    {
        var first = _lines.IndexOf(heading.Span.Start);
        var last = _lines.IndexOf(heading.Span.End);
        if (last == first + 1)
        {
            _facts[last] = RowFact.Underline;
            _underlined[first] = heading.Level;
        }
    }
}
