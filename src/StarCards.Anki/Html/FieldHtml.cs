using System.Globalization;
using System.Net;
using System.Text;
using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;

namespace StarCards.Anki.Html;

/// <summary>
/// Turns a Markdown fragment into the HTML of a field: lists, code, tables, emphasis and links as Markdown says; raw HTML
/// and scripts as text; pictures under their safe names; formulas between MathJax's delimiters.
/// </summary>
internal sealed class FieldHtml
{
    private static readonly MarkdownPipeline Blocks = Common().UsePipeTables().UseAutoLinks().Build();
    private static readonly MarkdownPipeline Line = LineOnly();

    // A renderer costs more to make than most fragments cost to render, so each pipeline's is kept.
    private readonly StringBuilder _html = new();
    private readonly HtmlRenderer _blockRenderer;
    private readonly HtmlRenderer _lineRenderer;

    /// <param name="picture">The media name of a picture's target as the notes write it, or null where there is no such picture.</param>
    public FieldHtml(Func<string, string?> picture)
    {
        _blockRenderer = Renderer(Blocks, picture);
        _lineRenderer = Renderer(Line, picture);
    }

    /// <summary>The HTML of a fragment that may hold blocks; a single paragraph stands without its tag, as Anki's editor writes it.</summary>
    public string Block(string? markdown) => string.IsNullOrWhiteSpace(markdown) ? "" : Unwrap(Render(markdown, Blocks, _blockRenderer));

    /// <summary>The HTML of a prompt or title, in which a leading number, dash or sign is only a character.</summary>
    public string Inline(string? markdown) => string.IsNullOrWhiteSpace(markdown) ? "" : Unwrap(Render(markdown.Trim(), Line, _lineRenderer));

    /// <summary>Text that is no Markdown, as HTML.</summary>
    public static string Plain(string text) => AnkiMarkers.Defuse(WebUtility.HtmlEncode(FieldText.Clean(text)));

    private static MarkdownPipelineBuilder Common()
    {
        var builder = new MarkdownPipelineBuilder()
            .DisableHtml()
            .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
            .UseMathematics()
            .UseSoftlineBreakAsHardlineBreak();
        builder.InlineParsers.InsertBefore<Markdig.Parsers.Inlines.EscapeInlineParser>(new BackslashMathParser());
        builder.InlineParsers.InsertBefore<Markdig.Parsers.Inlines.LinkInlineParser>(new EmbeddedPictureParser());
        return builder;
    }

    private static MarkdownPipeline LineOnly()
    {
        var builder = Common();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser());
        return builder.Build();
    }

    private StringWriter Writer() => new(_html, CultureInfo.InvariantCulture) { NewLine = "\n" };

    private HtmlRenderer Renderer(MarkdownPipeline pipeline, Func<string, string?> picture)
    {
        var renderer = new HtmlRenderer(Writer());
        pipeline.Setup(renderer);
        FieldRenderers.Install(renderer, picture);
        return renderer;
    }

    private string Render(string markdown, MarkdownPipeline pipeline, HtmlRenderer renderer)
    {
        var text = FieldText.Clean(markdown);
        try
        {
            var document = Markdown.Parse(text, pipeline);
            _html.Clear();
            renderer.Render(document);
            return AnkiMarkers.Defuse(_html.ToString().Replace("<br />\n", "<br>", StringComparison.Ordinal).Normalize(NormalizationForm.FormC));
        }
        catch (ArgumentException)
        {
            // Markdig refuses nesting beyond its limit; the words are worth more than their form.
            return Plain(text).Replace("\n", "<br>", StringComparison.Ordinal);
        }
    }

    private static string Unwrap(string html)
    {
        var trimmed = html.Trim();
        const string Open = "<p>";
        const string Close = "</p>";
        var isSingle = trimmed.StartsWith(Open, StringComparison.Ordinal)
            && trimmed.IndexOf(Close, StringComparison.Ordinal) == trimmed.Length - Close.Length;
        return isSingle ? trimmed[Open.Length..^Close.Length] : trimmed;
    }
}
