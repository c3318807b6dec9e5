using Markdig.Extensions.Mathematics;
using Markdig.Helpers;
using Markdig.Parsers;

namespace StarCards.Anki.Html;

/// <summary>Reads <c>\(…\)</c> and <c>\[…\]</c>, MathJax's own delimiters, which Markdown alone would take for escaped brackets.</summary>
internal sealed class BackslashMathParser : InlineParser
{
    public BackslashMathParser() => OpeningCharacters = ['\\'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var close = slice.PeekChar() switch
        {
            '(' => @"\)",
            '[' => @"\]",
            _ => null,
        };
        if (close is null)
        {
            return false;
        }

        var end = slice.Text.IndexOf(close, slice.Start + 2, slice.End - slice.Start - 1, StringComparison.Ordinal);
        if (end < 0)
        {
            return false;
        }

        processor.Inline = new MathInline
        {
            Delimiter = '\\',
            DelimiterCount = close[1] == ')' ? 1 : 2,
            Content = new StringSlice(slice.Text, slice.Start + 2, end - 1),
            Span = new Markdig.Syntax.SourceSpan(processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(end + 1)),
            Line = line,
            Column = column,
        };
        slice.Start = end + 2;
        return true;
    }
}
