using StarCards.TestKit;
using StarCards.Tui.Pages;

namespace StarCards.Tui.Tests.Pages;

/// <summary>The review as it looks, at the three sizes that matter.</summary>
public sealed class ReviewPageGoldenTests
{
    public static TheoryData<int, int> Sizes => new() { { 40, 12 }, { 80, 24 }, { 200, 50 } };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_question_stands_alone_until_its_parts_open(int width, int height)
    {
        var review = new ReviewScreens(ReviewScreens.Some);
        using var screen = new Screen(review.Page, width, height);
        var pictures = new List<string> { screen.Text };
        foreach (var seconds in (int[])[20, 15, 60, 30])
        {
            review.Wait(seconds);
            pictures.Add(screen.Press("Space").Text);
        }

        pictures.Add(screen.Press("s", "r", "h").Text);
        pictures.Add(screen.Press("Up", "Up", "Up").Text);
        pictures.Add(screen.Press("2").Text);
        Golden.Verify(Pictures(pictures), $"review-{width}x{height}.txt");
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Every_kind_of_card_has_its_picture(int width, int height)
    {
        var pictures = new List<string>();
        foreach (var card in ReviewScreens.Some.Skip(1))
        {
            using var screen = new Screen(new ReviewScreens(card).Page, width, height);
            pictures.Add(screen.Press("Space").Text);
            pictures.Add(screen.Press("Enter", "o", "x").Text);
        }

        Golden.Verify(Pictures(pictures), $"kinds-{width}x{height}.txt");
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Help_info_and_summary_have_their_pictures(int width, int height)
    {
        var review = new ReviewScreens(ReviewScreens.Some[0], ReviewScreens.Some[1]);
        using var screen = new Screen(review.Page, width, height);
        review.Wait(95);
        var help = screen.Press("?").Text;
        var info = screen.Press("q", "c", "3", "r", "2", "u", "i").Text;
        var summary = screen.Press("q", "2", "4", "q").Text;
        Golden.Verify(Pictures([help, info, summary]), $"pages-{width}x{height}.txt");
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_screen_says_that_it_reads_and_that_nothing_is_due(int width, int height)
    {
        using var screen = new Screen(new OpeningPage(), width, height);
        var opening = screen.Text;
        screen.Pages.Begin(new ReviewScreens().Page);
        Golden.Verify(Pictures([opening, screen.Press("Ctrl+L").Text]), $"opening-{width}x{height}.txt");
    }

    [Fact]
    public void Ascii_terminals_get_ascii()
    {
        using var screen = new Screen(new ReviewScreens(StudyCards.FreeAnswer("Warum diese Größe? 試験")).Page, glyphs: StarCards.Tui.Drawing.Glyphs.Ascii);
        var text = screen.Press("Space").Text;
        Assert.All(text, character => Assert.True(char.IsAscii(character)));
        Assert.Contains("Gr??e? ????", text, StringComparison.Ordinal);
    }

    private static string Pictures(IEnumerable<string> pictures) => string.Join("\n════\n", pictures);
}
