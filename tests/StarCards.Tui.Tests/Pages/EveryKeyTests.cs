using StarCards.Study.Keys;
using StarCards.TestKit;
using StarCards.Tui.Pages;

namespace StarCards.Tui.Tests.Pages;

/// <summary>Walks the key table: each key of it, pressed where it works, leads somewhere or changes the picture.</summary>
public sealed class EveryKeyTests
{
    public static TheoryData<KeyPlace, string> Keys =>
        [.. KeyTable.All.SelectMany(binding => binding.Keys.Select(key => (binding.Place, key)))];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_key_does_something(KeyPlace place, string key)
    {
        var action = KeyTable.Find(place, key)!.Action;
        using var screen = new Screen(PageAt(place, action), 80, 12);
        screen.Press([.. WayTo(place, action), .. Before(action)]);
        if (action == KeyAction.Redraw)
        {
            screen.Smear();
        }

        var (before, left) = (screen.Ansi, screen.Left);
        screen.Press(key);
        Assert.True(screen.Ansi != before || screen.Left != left, $"{key} does nothing");
    }

    [Theory]
    [InlineData(KeyPlace.Review, "z")]
    [InlineData(KeyPlace.Home, "z")]
    [InlineData(KeyPlace.Browse, "z")]
    public void A_key_that_is_not_in_the_table_does_nothing(KeyPlace place, string key)
    {
        using var screen = new Screen(PageAt(place, KeyAction.Help), 80, 12);
        var before = screen.Press([.. WayTo(place, KeyAction.Help)]).Ansi;
        Assert.Equal(before, screen.Press(key).Ansi);
    }

    // What works everywhere is driven in the list of cards, which can be moved in.
    private static IEnumerable<string> WayTo(KeyPlace place, KeyAction action) => place switch
    {
        KeyPlace.Search => ["/"],
        KeyPlace.Browse => ["/", "Enter"],
        KeyPlace.Everywhere when action is KeyAction.Up or KeyAction.Down or KeyAction.PageUp or KeyAction.PageDown => ["/", "Enter"],
        _ => [],
    };

    // What a key needs to have something to do.
    private static IEnumerable<string> Before(KeyAction action) => action switch
    {
        KeyAction.Up => ["Down"],
        KeyAction.PageUp => ["PgDn"],
        KeyAction.MissSituation or KeyAction.MissTask or KeyAction.MissAction or KeyAction.MissResult or KeyAction.MissLast or KeyAction.OtherStory => ["Enter"],
        KeyAction.Undo => ["3"],
        KeyAction.Redo => ["3", "u"],
        KeyAction.Erase => ["d"],
        _ => [],
    };

    private static Page PageAt(KeyPlace place, KeyAction action) => place switch
    {
        KeyPlace.Review when action == KeyAction.OtherStory => new ReviewScreens(StudyCards.ManyStories()).Page,
        KeyPlace.Review => new ReviewScreens(ReviewScreens.Some).Page,
        _ => new HomeScreens(HomeScreens.Some).Page,
    };
}
