using StarCards.Reviews;
using StarCards.TestKit;
using StarCards.Tui.Pages;

namespace StarCards.Tui.Tests.Pages;

/// <summary>Home, the list of cards, the figures.</summary>
public sealed class HomePageTests
{
    public static TheoryData<int, int> Sizes => ReviewPageGoldenTests.Sizes;

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Home_list_and_figures_have_their_pictures(int width, int height)
    {
        var home = new HomeScreens(HomeScreens.Some);
        using var screen = new Screen(home.Page, width, height);
        var first = screen.Text;
        screen.Press("Down", "Enter", "4", "Space", "x", "2", "q", "q");
        var after = screen.Text;
        var figures = screen.Press("s").Text;
        var search = screen.Press("q", "/", "d", "u", "e").Text;
        var list = screen.Press("Enter", "Space", "Down").Text;
        var card = screen.Press("Enter").Text;
        var help = screen.Press("q", "?").Text;
        Golden.Verify(string.Join("\n════\n", first, after, figures, search, list, card, help), $"home-{width}x{height}.txt");
    }

    [Fact]
    public void Letters_typed_into_the_search_are_letters()
    {
        using var screen = new Screen(new HomeScreens(HomeScreens.Some).Page);
        Assert.Contains("/q?s x_", screen.Press("/", "q", "?", "s", "Space", "x").Text, StringComparison.Ordinal);
        Assert.Contains("/q?s _", screen.Press("Backspace").Text, StringComparison.Ordinal);
        Assert.Contains("All decks", screen.Press("Esc").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("!", EventKind.Suspend, EventKind.Unsuspend)]
    [InlineData("-", EventKind.Bury, EventKind.Unbury)]
    public void Marked_cards_are_acted_on_together_and_one_brings_itself_back(string key, EventKind first, EventKind second)
    {
        var home = new HomeScreens(HomeScreens.Some);
        using var screen = new Screen(home.Page);
        screen.Press("/", "Enter", "Space", "Space", key);
        Assert.Equal([first, first], home.Log.Events.Select(logged => logged.What.Kind));
        screen.Press("Up", "Up", "Up", key);
        Assert.Equal(second, home.Log.Events[^1].What.Kind);
    }

    [Fact]
    public void All_that_were_found_can_be_flagged()
    {
        var home = new HomeScreens(HomeScreens.Some);
        using var screen = new Screen(home.Page);
        screen.Press("/", "w", "e", "d", "Enter", "*", "f", "4");
        Assert.Equal(new Flagged(4), Assert.Single(home.Log.Events).What);
        Assert.Contains("flag 4", screen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_that_cannot_be_read_says_why()
    {
        using var screen = new Screen(new HomeScreens(HomeScreens.Some).Page);
        Assert.Contains("nonsense", screen.Press([.. "/is:nonsense".Select(letter => letter.ToString())]).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Edit_from_the_list_asks_for_the_editor()
    {
        using var screen = new Screen(new HomeScreens(HomeScreens.Some).Page);
        Assert.IsType<EditNote>(screen.Press("/", "Enter", "e").Left);
    }

    [Fact]
    public void An_empty_collection_says_what_to_do()
    {
        using var screen = new Screen(new HomeScreens().Page);
        Assert.Contains("starcards add notes.md", screen.Text, StringComparison.Ordinal);
        Assert.Equal(Move.Quit, screen.Press("q").Left);
    }

    [Fact]
    public void Any_size_draws()
    {
        using var screen = new Screen(new HomeScreens(HomeScreens.Some).Page);
        foreach (var (width, height) in ((int, int)[])[(20, 5), (1, 1), (3, 2), (200, 50)])
        {
            Assert.NotNull(screen.Resize(width, height).Press("s", "q", "/", "a", "Enter", "Enter", "q", "q", "Down").Text);
        }
    }
}
