using StarCards.Reviews;
using StarCards.TestKit;
using Terminal.Gui.Input;

namespace StarCards.Tui.Tests.Pages;

/// <summary>What the mouse does; all of it has a key.</summary>
public sealed class MouseTests
{
    [Theory]
    [InlineData("1 Again", Rating.Again)]
    [InlineData("2 Hard", Rating.Hard)]
    [InlineData("3 Good", Rating.Good)]
    [InlineData("4 Easy", Rating.Easy)]
    public void A_click_on_a_rating_gives_it(string text, Rating rating)
    {
        var review = new ReviewScreens(ReviewScreens.Some);
        using var screen = new Screen(review.Page);
        screen.Click(text);
        Assert.Equal(rating, Assert.Single(review.Answers).Rating);
    }

    [Fact]
    public void A_click_on_the_card_opens_its_parts_and_never_rates()
    {
        var review = new ReviewScreens(StudyCards.Story());
        using var screen = new Screen(review.Page);
        Assert.Contains("Two teams, one release date.", screen.Click("conflict").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Agree on a plan", screen.Text, StringComparison.Ordinal);
        screen.Click("conflict").Click("conflict").Click("conflict").Click("conflict").Click("conflict");
        Assert.Contains("12 % fewer bugs", screen.Text, StringComparison.Ordinal);
        Assert.Empty(review.Answers);
    }

    [Fact]
    public void A_click_is_no_digit_where_one_is_waited_for()
    {
        var review = new ReviewScreens(ReviewScreens.Some);
        using var screen = new Screen(review.Page);
        screen.Press("f").Click("3 Good");
        Assert.Empty(review.Log.Events);
    }

    [Fact]
    public void The_wheel_scrolls()
    {
        using var screen = new Screen(new ReviewScreens(StudyCards.Story()).Page, 40, 9);
        var end = screen.Press("Enter").Text;
        var above = screen.Mouse(MouseFlags.WheeledUp, 5, 3).Text;
        Assert.NotEqual(end, above);
        Assert.Equal(end, screen.Mouse(MouseFlags.WheeledDown, 5, 3).Text);
    }

    [Fact]
    public void A_mouse_that_only_moves_does_nothing()
    {
        var review = new ReviewScreens(ReviewScreens.Some);
        using var screen = new Screen(review.Page);
        var before = screen.Text;
        Assert.Equal(before, screen.Mouse(MouseFlags.PositionReport, 10, 5).Mouse(MouseFlags.PositionReport | MouseFlags.LeftButtonPressed, 10, 5).Text);
    }

    [Fact]
    public void A_click_chooses_a_deck_and_another_one_starts_it()
    {
        using var screen = new Screen(new HomeScreens(HomeScreens.Some).Page);
        using var other = new Screen(new HomeScreens(HomeScreens.Some).Page);
        Assert.Equal(other.Press("Down", "Down").Ansi, screen.Click("Conflict").Ansi);
        Assert.Equal(other.Press("Enter").Text, screen.Click("Conflict").Text);
    }

    [Theory]
    [InlineData]
    [InlineData("Enter", "Down", "Down", "Down")]
    public void A_click_chooses_a_card_of_the_list_and_another_one_opens_it(params string[] before)
    {
        using var screen = new Screen(new HomeScreens(HomeScreens.Some).Page);
        screen.Press(["/", .. before]).Click("Due today").Click("Due today");
        Assert.StartsWith("About this card", screen.Text.TrimStart(), StringComparison.Ordinal);
        Assert.Contains("Due today", screen.Text, StringComparison.Ordinal);
    }
}
