using System.Net;
using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace StarCards.Anki.Html;

/// <summary>Where a field's HTML differs from Markdig's own.</summary>
internal static class FieldRenderers
{
    public static void Install(HtmlRenderer renderer, Func<string, string?> picture)
    {
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new SafeLinkRenderer(picture));
        renderer.ObjectRenderers.Replace<AutolinkInlineRenderer>(new SafeAutolinkRenderer());
        renderer.ObjectRenderers.Replace<HtmlMathInlineRenderer>(new MathInlineRenderer());
        renderer.ObjectRenderers.Replace<HtmlMathBlockRenderer>(new MathBlockRenderer());
    }
}

/// <summary>Links that lead to the web stay links; pictures get their media names; of all else the words stay.</summary>
internal sealed class SafeLinkRenderer(Func<string, string?> picture) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        var url = obj.GetDynamicUrl?.Invoke() ?? obj.Url ?? "";
        if (obj.IsImage)
        {
            WritePicture(renderer, obj, url);
            return;
        }

        var isSafe = WebLink.IsSafe(url);
        renderer.Write(isSafe ? $"<a href=\"{WebUtility.HtmlEncode(url)}\">" : "");
        renderer.WriteChildren(obj);
        renderer.Write(isSafe ? "</a>" : "");
    }

    private void WritePicture(HtmlRenderer renderer, LinkInline link, string url)
    {
        if (picture(url) is { } name)
        {
            renderer.Write($"<img src=\"{name}\" alt=\"{WebUtility.HtmlEncode(WebLink.WordsOf(link))}\">");
            return;
        }

        // A picture from the web is not fetched; on the phone it is one tap away.
        var isSafe = WebLink.IsSafe(url);
        renderer.Write(isSafe ? $"<a href=\"{WebUtility.HtmlEncode(url)}\">" : "");
        renderer.Write(WebUtility.HtmlEncode(WebLink.WordsOf(link) is { Length: > 0 } words ? words : url));
        renderer.Write(isSafe ? "</a>" : "");
    }
}

/// <summary>A bare address as a link.</summary>
internal sealed class SafeAutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
    {
        var url = obj.IsEmail ? "mailto:" + obj.Url : obj.Url;
        var words = WebUtility.HtmlEncode(obj.Url);
        renderer.Write(WebLink.IsSafe(url) ? $"<a href=\"{WebUtility.HtmlEncode(url)}\">{words}</a>" : words);
    }
}

/// <summary>A formula in a line; two sums of money in one line are none.</summary>
internal sealed class MathInlineRenderer : HtmlObjectRenderer<MathInline>
{
    protected override void Write(HtmlRenderer renderer, MathInline obj)
    {
        var content = obj.Content.ToString();
        var encoded = WebUtility.HtmlEncode(content);
        var signs = new string('$', obj.DelimiterCount);
        renderer.Write(obj.Delimiter == '$' && IsMoney(content) ? signs + encoded + signs
            : obj.DelimiterCount == 1 ? $@"\({encoded}\)" : $@"\[{encoded}\]");
    }

    private static bool IsMoney(string content) => char.IsAsciiDigit(content.FirstOrDefault()) && content.IndexOfAny(['\\', '^', '_', '=', '{']) < 0;
}

/// <summary>A formula in lines of its own.</summary>
internal sealed class MathBlockRenderer : HtmlObjectRenderer<MathBlock>
{
    protected override void Write(HtmlRenderer renderer, MathBlock obj)
    {
        renderer.EnsureLine();
        renderer.Write(@"<div>\[").WriteLeafRawLines(obj, writeEndOfLines: true, escape: true);
        renderer.Write(@"\]</div>").EnsureLine();
    }
}
