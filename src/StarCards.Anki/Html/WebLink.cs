using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StarCards.Anki.Html;

/// <summary>Which addresses may be links on a card.</summary>
internal static class WebLink
{
    public static bool IsSafe(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto";

    /// <summary>The text below a link or picture, without markup.</summary>
    public static string WordsOf(ContainerInline container) =>
        string.Concat(container.Descendants().Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            _ => "",
        }));
}
