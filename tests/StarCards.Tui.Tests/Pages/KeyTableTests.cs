using StarCards.Study.Keys;

namespace StarCards.Tui.Tests.Pages;

/// <summary>The key table against the screens.</summary>
public sealed class KeyTableTests
{
    [Fact]
    public void No_key_means_two_things_at_one_place() =>
        Assert.All(KeyTable.All.GroupBy(binding => binding.Place), place =>
            Assert.Equal([], place.SelectMany(binding => binding.Keys).GroupBy(key => key, StringComparer.OrdinalIgnoreCase).Where(key => key.Count() > 1).Select(key => key.Key)));

    [Fact]
    public void The_help_of_the_review_names_every_key_of_it()
    {
        using var screen = new Screen(new ReviewScreens(ReviewScreens.Some).Page, 80, 60);
        var help = screen.Press("?").Text;
        Assert.All(KeyTable.At(KeyPlace.Review), binding => Assert.Contains(binding.Does, help, StringComparison.Ordinal));
    }
}
