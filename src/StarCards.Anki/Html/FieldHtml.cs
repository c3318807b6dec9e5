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

    private readonly Func<string, string?> _picture;

    /// <param name="picture">The media name of a picture's target as the notes write it, or null where there is no such picture.</param>
    public FieldHtml(Func<string, string?> picture) => _picture = picture;

    /// <summary>The HTML of a fragment that may hold blocks; a single paragraph stands without its tag, as Anki's editor writes it.</summary>
    public string Block(string? markdown) => string.IsNullOrWhiteSpace(markdown) ? "" : Unwrap(Render(markdown, Blocks));

    /// <summary>The HTML of a prompt or title, in which a leading number, dash or sign is only a character.</summary>
    public string Inline(string? markdown) => string.IsNullOrWhiteSpace(markdown) ? "" : Unwrap(Render(markdown.Trim(), Line));

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

    private string Render(string markdown, MarkdownPipeline pipeline)
    {
        var text = FieldText.Clean(markdown);
        try
        {
            var document = Markdown.Parse(text, pipeline);
            using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
            var renderer = new HtmlRenderer(writer);
            pipeline.Setup(renderer);
            FieldRenderers.Install(renderer, _picture);
            renderer.Render(document);
            return AnkiMarkers.Defuse(writer.ToString().Replace("<br />\n", "<br>", StringComparison.Ordinal).Normalize(NormalizationForm.FormC));
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
