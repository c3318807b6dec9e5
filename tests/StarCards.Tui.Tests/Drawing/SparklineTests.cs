using StarCards.TestKit;
using StarCards.Tui.Drawing;

namespace StarCards.Tui.Tests.Drawing;

/// <summary>The plot in one line.</summary>
public sealed class SparklineTests
{
    [Fact]
    public void The_highest_value_has_the_highest_sign_and_zero_the_lowest() =>
        Assert.Equal("▁▂▄█▁", Sparkline.Of([0, 5, 13, 30, 0], 10, Glyphs.Unicode.Levels));

    [Fact]
    public void Ascii_has_as_many_heights() =>
        Assert.Equal("_.~#_", Sparkline.Of([0, 5, 13, 30, 0], 10, Glyphs.Ascii.Levels));

    [Fact]
    public void Where_room_is_scarce_the_latest_values_are_shown() =>
        Assert.Equal("▁█", Sparkline.Of([900, 0, 7], 2, Glyphs.Unicode.Levels));

    [Fact]
    public void Nothing_and_zeros_draw() =>
        Assert.Equal(("", "▁▁"), (Sparkline.Of([], 5, Glyphs.Unicode.Levels), Sparkline.Of([0, 0], 5, Glyphs.Unicode.Levels)));

    [Fact]
    public void The_page_about_a_card_plots_its_intervals()
    {
        using var screen = new Screen(new ReviewScreens(StudyCards.FreeAnswer()).Page);
        Assert.DoesNotContain("plot ", screen.Press("1", "i").Text, StringComparison.Ordinal);
        Assert.Contains("plot   ▁▁  up to 0 days", screen.Press("q", "1", "i").Text, StringComparison.Ordinal);
    }
}
