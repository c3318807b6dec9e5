using StarCards.Anki.Html;

namespace StarCards.Anki.Tests.Html;

/// <summary>Markdown fragments as the HTML of fields.</summary>
public sealed class FieldHtmlTests
{
    private static readonly FieldHtml Html = new(target => target == "board.png" ? "sc-1.png" : null);

    [Theory]
    [InlineData("cut **12 %** of *steps* and ~~guesses~~", "cut <strong>12 %</strong> of <em>steps</em> and <del>guesses</del>")]
    [InlineData("first\nsecond", "first<br>second")]
    [InlineData("- a\n- b\n  - c", "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>")]
    [InlineData("`x < y`", "<code>x &lt; y</code>")]
    [InlineData("[site](https://example.org/?a=1&b=2)", "<a href=\"https://example.org/?a=1&amp;b=2\">site</a>")]
    [InlineData("one\n\ntwo", "<p>one</p>\n<p>two</p>")]
    [InlineData("R&D < 5", "R&amp;D &lt; 5")]
    public void Markdown_becomes_clean_html(string markdown, string html) => Assert.Equal(html, Html.Block(markdown));

    [Fact]
    public void A_table_is_a_table() =>
        Assert.Contains("<td>4</td>", Html.Block("| reach | impact |\n|---|---|\n| 3 | 4 |"), StringComparison.Ordinal);

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a <img src=x onerror=alert(1)> b")]
    [InlineData("<div onclick=\"x()\">\n\nblock")]
    [InlineData("[go](javascript:alert(1))")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[go](\"onmouseover=alert(1))")]
    public void Raw_html_and_scripts_are_only_text(string markdown)
    {
        var html = Html.Block(markdown);

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<div", html, StringComparison.Ordinal);
        Assert.DoesNotContain("=\"javascript", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(@"$x^2$", @"\(x^2\)")]
    [InlineData(@"\(a_1 < b\)", @"\(a_1 &lt; b\)")]
    [InlineData(@"$$\frac{1}{2}$$", @"\[\frac{1}{2}\]")]
    [InlineData(@"\[E=mc^2\]", @"\[E=mc^2\]")]
    [InlineData("from $5M to $10M", "from $5M to $10M")]
    [InlineData("saved $5-$10 a day", "saved $5-$10 a day")]
    [InlineData(@"not \*bold\*", "not *bold*")]
    public void Formulas_stand_between_MathJax_delimiters_and_money_does_not(string markdown, string html) =>
        Assert.Equal(html, Html.Block(markdown));

    [Fact]
    public void A_block_formula_keeps_its_lines() => Assert.Equal("<div>\\[a\n+ b\n\\]</div>", Html.Block("$$\na\n+ b\n$$"));

    [Theory]
    [InlineData("![the board](board.png) on Monday", "<img src=\"sc-1.png\" alt=\"the board\"> on Monday")]
    [InlineData("![[board.png|200]]", "<img src=\"sc-1.png\" alt=\"board.png\">")]
    [InlineData("![gone](gone.png)", "gone")]
    [InlineData("![far](https://example.org/a.png)", "<a href=\"https://example.org/a.png\">far</a>")]
    public void Pictures_get_their_media_names(string markdown, string html) => Assert.Equal(html, Html.Block(markdown));

    [Theory]
    [InlineData("[sound:x.mp3]")]
    [InlineData("[latex]x[/latex]")]
    [InlineData("[$ ] [$]")]
    [InlineData("[anki:play:q:0]")]
    public void Words_that_Anki_would_act_on_do_nothing(string markdown) =>
        Assert.DoesNotMatch(@"\[(sound:|anki:|/?latex|/?\$\])", Html.Block(markdown));

    [Theory]
    [InlineData("1. What did you do?", "1. What did you do?")]
    [InlineData("- why?", "- why?")]
    [InlineData("# of users", "# of users")]
    [InlineData("> 5 *years*?", "&gt; 5 <em>years</em>?")]
    public void A_prompt_is_one_line_whatever_it_begins_with(string prompt, string html) => Assert.Equal(html, Html.Inline(prompt));

    [Fact]
    public void Nesting_beyond_all_reason_is_kept_as_text()
    {
        var html = Html.Block(string.Concat(Enumerable.Repeat("> ", 5000)) + "deep");

        Assert.EndsWith("deep", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_and_decomposed_letters_never_reach_a_field() =>
        Assert.Equal("caf\u00e9 x", Html.Block("cafe\u0301 \u001f\u0000x"));
}
