using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StarCards.Notes.Lines;

/// <summary>CommonMark's block parser, less what is not asked of it: inline text, and code that is told by its indent.</summary>
internal static class BlockParser
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <summary>The blocks of a text, or null where they are nested deeper than the parser follows.</summary>
    public static MarkdownDocument? Parse(string text)
    {
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // The parser's only refusal is nesting beyond its limit.
            return null;
        }
    }

    public static bool IsClosed(FencedCodeBlock fence) => fence.ClosingFencedCharCount > 0;

    /// <summary>True where a fence or HTML that blank lines do not end may still be open behind the last line of a text.</summary>
    public static bool IsOpen(ContainerBlock container, string text)
    {
        for (var i = container.Count - 1; i >= 0; i--)
        {
            switch (container[i])
            {
                case LinkReferenceDefinitionGroup:
                    continue;
                case FencedCodeBlock fence:
                    return !IsClosed(fence);
                case HtmlBlock { Type: HtmlBlockType.Comment } comment:
                    return !text.AsSpan(comment.Span.Start, comment.Span.Length).Contains("-->", StringComparison.Ordinal);
                case HtmlBlock { Type: not (HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock) }:
                    return true;
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
}
