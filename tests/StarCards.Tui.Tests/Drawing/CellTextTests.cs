using CsCheck;
using StarCards.Tui.Drawing;

namespace StarCards.Tui.Tests.Drawing;

/// <summary>Text in cells.</summary>
public sealed class CellTextTests
{
    private static readonly Gen<string> AnyText = Gen.OneOf(Gen.Const("a"), Gen.Const(" "), Gen.Const("試"), Gen.Const("e\u0301"), Gen.Const("👩‍👩‍👧"), Gen.Const("שלום"), Gen.Const("\n"), Gen.Const("longword")).List[0, 40].Select(string.Concat);

    [Theory]
    [InlineData("plain", 5)]
    [InlineData("試験", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("👩‍👩‍👧", 2)]
    [InlineData("שלום", 4)]
    public void Width_is_counted_in_cells(string text, int cells) => Assert.Equal(cells, CellText.Width(text));

    [Fact]
    public void Wrapped_lines_fit_and_lose_nothing_but_blanks()
    {
        Gen.Select(AnyText, Gen.Int[2, 30]).Sample((text, width) =>
        {
            var lines = CellText.Wrap(text, width);
            return lines.All(line => CellText.Width(line) <= width)
                && Letters(string.Concat(lines)) == Letters(text);
        });
    }

    [Fact]
    public void A_line_that_is_cut_fits_with_its_mark()
    {
        Gen.Select(AnyText, Gen.Int[0, 30]).Sample((text, width) => CellText.Width(CellText.Fit(text.Replace('\n', ' '), width, "…")) <= width);
    }

    [Fact]
    public void Continuations_keep_the_indent() =>
        Assert.Equal(["  one two", "  three"], CellText.Wrap("  one two three", 10));

    private static string Letters(string text) => text.Replace(" ", string.Empty, StringComparison.Ordinal).Replace("\n", string.Empty, StringComparison.Ordinal);
}
