using CsCheck;
using StarCards.Cards;

namespace StarCards.Core.Tests.Cards;

public sealed class NoteTextTests
{
    [Theory]
    [InlineData("**bold** and *lean*", "bold and lean")]
    [InlineData("- a list sign", "a list sign")]
    [InlineData("  3. a number", "a number")]
    [InlineData("see [[Ruben|the icon war]]", "see the icon war")]
    [InlineData("more in ![[List]]", "more in List")]
    [InlineData("[a risk](https://example.org/a_(b))", "a risk")]
    [InlineData("==kept==, a == b", "kept, a == b")]
    [InlineData("~~two~~ three", "two three")]
    [InlineData("`a **b** c`", "a **b** c")]
    [InlineData("line<br>two &mdash; <span>three", "line two — three")]
    [InlineData("snake_case_word and 2 * 3 * 4", "snake_case_word and 2 * 3 * 4")]
    [InlineData("one \\*star\\*", "one *star*")]
    [InlineData("***both***", "both")]
    [InlineData("an open **bold", "an open **bold")]
    public void Markers_go_and_words_stay(string markdown, string words) => Assert.Equal(words, NoteText.Plain(markdown));

    [Fact]
    public void Lines_stay_lines_and_a_fence_keeps_its_code() =>
        Assert.Equal("first\nsecond\n  select *\nthird", NoteText.Plain("- first\n  - second\n```sql\n  select *\n```\n*third*"));

    [Fact]
    public void A_line_is_cut_into_runs_of_one_style() =>
        Assert.Equal(
            [new StyledRun("a ", InlineStyle.None), new StyledRun("b ", InlineStyle.Strong), new StyledRun("c", InlineStyle.Strong | InlineStyle.Emphasis), new StyledRun(" d", InlineStyle.None)],
            InlineMarkup.Split("a **b *c*** d"));

    [Fact]
    public void A_link_keeps_its_target() =>
        Assert.Equal([new StyledRun("see ", InlineStyle.None), new StyledRun("this", InlineStyle.Link, "https://example.org")], InlineMarkup.Split("see [this](https://example.org)"));

    [Fact]
    public void Any_line_gives_runs_without_empty_ones() => Gen.String[Gen.Char["ab *_`~=[]()!<>&;#\\|^\n"], 0, 300].Sample(line =>
        Assert.All(InlineMarkup.Split(line), run => Assert.NotEmpty(run.Text)));
}
