using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace StarCards.Anki.Html;

/// <summary>Reads Obsidian's embedded picture, <c>![[board.png]]</c> or <c>![[board.png|200]]</c>.</summary>
internal sealed class EmbeddedPictureParser : InlineParser
{
    private const string Open = "![[";
    private const string Close = "]]";

    public EmbeddedPictureParser() => OpeningCharacters = ['!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!slice.Match(Open))
        {
            return false;
        }

        var start = slice.Start + Open.Length;
        var end = slice.Text.IndexOf(Close, start, Math.Max(0, slice.End - start + 1), StringComparison.Ordinal);
        if (end <= start)
        {
            return false;
        }

        var target = slice.Text[start..end].Split('|')[0].Trim();
        processor.Inline = new LinkInline(target, "") { IsImage = true, IsClosed = true }.AppendChild(new LiteralInline(target));
        slice.Start = end + Close.Length;
        return true;
    }
}
