using StarCards.Reviews;
using StarCards.TestKit;
using StarCards.Tui.Pages;

namespace StarCards.Tui.Tests.Pages;

/// <summary>What the keys of the review do.</summary>
public sealed class ReviewPageTests
{
    [Theory]
    [InlineData("1", Rating.Again)]
    [InlineData("2", Rating.Hard)]
    [InlineData("3", Rating.Good)]
    [InlineData("4", Rating.Easy)]
    public void Digits_rate(string key, Rating rating)
    {
        var review = new ReviewScreens(ReviewScreens.Some);
        using var screen = new Screen(review.Page);
        screen.Press(key);
        Assert.Equal(rating, Assert.Single(review.Answers).Rating);
    }

    [Fact]
    public void Space_goes_part_by_part_and_then_rates_good()
    {
        var review = new ReviewScreens(ReviewScreens.Some);
        using var screen = new Screen(review.Page);
        screen.Press("Space", "Space", "Space", "Space");
        Assert.Empty(review.Answers);
        screen.Press("Space");
        Assert.Equal(Rating.Good, Assert.Single(review.Answers).Rating);
    }

    [Theory]
    [InlineData("s", "situation")]
    [InlineData("S", "situation")]
    [InlineData("t", "task")]
    [InlineData("A", "action")]
    [InlineData("r", "result")]
    public void Letters_in_either_case_mark_parts_as_missed(string key, string part)
    {
        var review = new ReviewScreens(ReviewScreens.Some);
        using var screen = new Screen(review.Page);
        screen.Press("Enter", key, "1");
        Assert.Equal([part], Assert.Single(review.Answers).Missed);
    }

    [Fact]
    public void X_marks_what_was_just_opened()
    {
        var review = new ReviewScreens(StudyCards.Framework());
        using var screen = new Screen(review.Page);
        screen.Press("Space", "Space", "x", "1");
        Assert.Equal(["2"], Assert.Single(review.Answers).Missed);
    }

    [Fact]
    public void Undo_and_redo_have_their_keys()
    {
        var review = new ReviewScreens(ReviewScreens.Some);
        using var screen = new Screen(review.Page);
        screen.Press("3", "u");
        Assert.Empty(review.Answers);
        Assert.Contains("undone: good", screen.Text, StringComparison.Ordinal);
        screen.Press("Ctrl+R");
        Assert.Single(review.Answers);
    }

    [Fact]
    public void The_last_card_can_be_undone_from_the_summary()
    {
        var review = new ReviewScreens(StudyCards.FreeAnswer());
        using var screen = new Screen(review.Page);
        screen.Press("4");
        Assert.Contains("Reviewed 1 card", screen.Text, StringComparison.Ordinal);
        screen.Press("u");
        Assert.Contains("Why this company?", screen.Text, StringComparison.Ordinal);
        Assert.Empty(review.Answers);
    }

    [Fact]
    public void Confidence_and_flags_take_one_more_digit()
    {
        var review = new ReviewScreens(ReviewScreens.Some);
        using var screen = new Screen(review.Page);
        Assert.Contains("how sure are you?", screen.Press("c").Text, StringComparison.Ordinal);
        Assert.Contains("confidence 2 of 4", screen.Press("2").Text, StringComparison.Ordinal);
        Assert.Contains("flag: 0 none", screen.Press("f").Text, StringComparison.Ordinal);
        Assert.Contains("flag 5", screen.Press("5").Text, StringComparison.Ordinal);
        Assert.Empty(review.Answers);
        Assert.Equal(2, Assert.Single(new[] { screen.Press("3") }.SelectMany(_ => review.Answers)).Confidence);
    }

    [Theory]
    [InlineData("-", EventKind.Bury)]
    [InlineData("!", EventKind.Suspend)]
    public void Cards_can_be_put_aside(string key, EventKind kind)
    {
        var review = new ReviewScreens(ReviewScreens.Some);
        using var screen = new Screen(review.Page);
        screen.Press(key);
        Assert.Equal([kind], review.Log.Events.Select(logged => logged.What.Kind));
    }

    [Fact]
    public void Not_now_shows_another_card()
    {
        var review = new ReviewScreens(StudyCards.Story("the first"), StudyCards.Story("the second", 1));
        using var screen = new Screen(review.Page);
        Assert.Contains("the second", screen.Press("n").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_timer_can_be_paused()
    {
        var review = new ReviewScreens(ReviewScreens.Some);
        using var screen = new Screen(review.Page);
        review.Wait(65);
        Assert.Contains("1:05 / 2:00 paused", screen.Press("p").Text, StringComparison.Ordinal);
        review.Wait(65);
        Assert.Contains("1:05 / 2:00", screen.Press("p").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Past_the_target_it_says_over_and_a_short_version_has_its_own_target()
    {
        var review = new ReviewScreens(StudyCards.ManyStories());
        using var screen = new Screen(review.Page);
        review.Wait(125);
        Assert.Contains("2:05 / 2:00 or 0:30 over", screen.Press("Space").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Edit_asks_for_the_editor_and_shows_why_there_is_none()
    {
        var review = new ReviewScreens(ReviewScreens.Some) { EditorFailure = "no editor: set VISUAL or EDITOR" };
        using var screen = new Screen(review.Page);
        var edit = Assert.IsType<EditNote>(screen.Press("e").Left);
        screen.Pages.Edited(() => review.Edit(edit.Card));
        Assert.Contains("no editor: set VISUAL or EDITOR", screen.Resize(80, 24).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rating_that_could_not_be_written_says_so_and_can_be_given_again()
    {
        var review = new ReviewScreens(ReviewScreens.Some);
        using var screen = new Screen(review.Page);
        review.Log.Failure = "the disk is full";
        Assert.Contains("not saved: the disk is full", screen.Press("3").Text, StringComparison.Ordinal);
        review.Log.Failure = null;
        screen.Press("3");
        Assert.Single(review.Answers);
    }

    [Theory]
    [InlineData("q")]
    [InlineData("Esc")]
    public void Quitting_before_a_rating_leaves_at_once_and_after_one_shows_the_summary(string key)
    {
        var review = new ReviewScreens(ReviewScreens.Some);
        using var early = new Screen(review.Page);
        Assert.Equal(Move.Quit, early.Press(key).Left);
        using var late = new Screen(new ReviewScreens(ReviewScreens.Some).Page);
        Assert.Contains("Reviewed 1 card", late.Press("3", key).Text, StringComparison.Ordinal);
        Assert.Equal(Move.Quit, late.Press("q").Left);
    }

    [Theory]
    [InlineData("Ctrl+C", typeof(QuitProgram))]
    [InlineData("Ctrl+Z", typeof(GoToShell))]
    public void The_terminals_own_keys_work_everywhere(string key, Type left)
    {
        using var screen = new Screen(new ReviewScreens(ReviewScreens.Some).Page);
        Assert.IsType(left, screen.Press("?", key).Left);
    }

    [Fact]
    public void Redraw_draws_the_same_again()
    {
        using var screen = new Screen(new ReviewScreens(ReviewScreens.Some).Page);
        var before = screen.Text;
        Assert.Equal(before, screen.Press("Ctrl+L").Text);
    }

    [Fact]
    public void Any_size_draws()
    {
        var review = new ReviewScreens(ReviewScreens.Some);
        using var screen = new Screen(review.Page);
        foreach (var (width, height) in ((int, int)[])[(20, 5), (1, 1), (3, 2), (200, 50), (5, 40), (80, 24)])
        {
            Assert.NotNull(screen.Resize(width, height).Press("Space", "?", "q", "i", "q").Text);
        }
    }

    [Fact]
    public void A_terminal_of_20_by_5_shows_question_and_ratings()
    {
        using var screen = new Screen(new ReviewScreens(StudyCards.FreeAnswer()).Page, 20, 5);
        Assert.Contains("Why this company?", screen.Text, StringComparison.Ordinal);
        Assert.Contains("3 G", screen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_cannot_reach_the_terminal_with_sequences()
    {
        var card = StudyCards.FreeAnswer("evil \u001b]0;owned\u0007 \u001b[2J \u009b31m \u202Eabc");
        using var screen = new Screen(new ReviewScreens(card).Page);
        var ansi = screen.Press("Space").Ansi;
        Assert.DoesNotContain("\u001b]0;owned", ansi, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[2J \u009b", ansi, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', ansi);
    }

    [Fact]
    public void Without_colors_nothing_has_a_hue()
    {
        using var screen = new Screen(new ReviewScreens(ReviewScreens.Some).Page, isColored: false);
        var ansi = screen.Press("Space", "s").Ansi;
        Assert.DoesNotContain("\u001b[36m", ansi, StringComparison.Ordinal);
        Assert.DoesNotContain("38;2;", ansi, StringComparison.Ordinal);
    }

    [Fact]
    public void She_can_leave_while_the_notes_are_still_read()
    {
        using var screen = new Screen(new OpeningPage());
        Assert.Equal(Move.Quit, screen.Press("3", "Esc").Left);
    }
}
