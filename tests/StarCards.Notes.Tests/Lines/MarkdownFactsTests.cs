using CsCheck;
using StarCards.Notes.Lines;

namespace StarCards.Notes.Tests.Lines;

/// <summary>The parser is asked about the stretches of a text that need it; what it would say of the whole is what counts.</summary>
public sealed class MarkdownFactsTests
{
    private static readonly string[] Pieces =
    [
        "# Conflict", "Tell me about a time", "- one", "  - two", "    deeper", "1. first", "> quoted", "> ---", "", "", "", "   ", "\t", "---", "===", "- ---", "  ===", "...", "```", "```csharp", "  ```", "- ```", "> ```", "~~~", "~~~~",
        "<script>", "</script>", "<!-- open", "closed -->", "<!-- id: x -->", "<div>", "</div>", "<details>", "<?x", "?>", "<pre>", "</pre>", "<![CDATA[", "]]>", "<!X", "[a]: b", "[a]: <b", "    ```", "a: b", "* * *", "text <b>", "text ```", "+", "2)", ">",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Pieces.Length - 1].Select(piece => Pieces[piece]).Array[0, 30].Select(Gen.Int[0, 2], (lines, end) => string.Join(end switch { 0 => "\n", 1 => "\r\n", _ => "\r" }, lines));

    [Fact]
    public void Asked_about_stretches_the_parser_says_what_it_says_of_the_whole() => Text.Sample(text =>
    {
        var lines = new LineTable(text);
        Assert.Equal(Picture(MarkdownFacts.OfWhole(text, lines), lines), Picture(MarkdownFacts.Of(text, lines), lines));
    });

    [Theory]
    [InlineData("---\na: b\n\nc: d\n---\ntext")]
    [InlineData("text\n\n---\na: b\n---\n\ntext")]
    [InlineData("```\n\nopen\n\nfor good\n\n- ```\n\nend")]
    [InlineData("<!-- begun\n\n```\n\nended -->\n\n```\ncode\n```")]
    [InlineData("<script>\n\n```\n\n</script>\n\n```\ncode\n```\n\nend")]
    public void What_spans_blank_lines_is_seen_as_a_whole(string text)
    {
        var lines = new LineTable(text);
        Assert.Equal(Picture(MarkdownFacts.OfWhole(text, lines), lines), Picture(MarkdownFacts.Of(text, lines), lines));
    }

    private static string Picture(MarkdownFacts facts, LineTable lines) =>
        string.Join('\n', Enumerable.Range(0, lines.Count).Select(line => $"{facts[line]} {facts.UnderlinedLevel(line)} {lines[line]}")) + "\nopen " + string.Join(' ', facts.OpenFences.Order());
}
