namespace StarCards.Cli.Tests;

public sealed class ReviewTests : IDisposable
{
    private const string Notes =
        """
        # PM
        - Tell me about a conflict
            - S: Two teams, one date.
            - T: Agree by Friday.
            - A: I drew both plans on one wall.
            - R: Shipped a week early.
        - Why this company?
            - Because of the people I met.
        """;

    private readonly TestProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void I_can_review_a_file_that_was_never_added()
    {
        var text = Review("\n\n\n\n3\nq\n", _program.Write("pm.md", Notes));
        Assert.Contains("Result: Shipped a week early.", text, StringComparison.Ordinal);
        Assert.Contains("good: in 10 minutes", text, StringComparison.Ordinal);
        Assert.Contains("Reviewed 1 card", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_end_of_the_input_ends_the_review_and_keeps_what_was_rated()
    {
        Review("4\n", _program.Write("pm.md", Notes));
        Assert.Contains("in 4 d", _program.Run("cards").Succeeded() + Review(""), StringComparison.Ordinal);
    }

    [Fact]
    public void I_can_undo_in_a_later_review_what_I_rated_in_this_one()
    {
        Review("again\n", _program.Write("pm.md", Notes));
        var later = Review("u\n");
        Assert.Contains("undone: again of 2026-11-24", later, StringComparison.Ordinal);
        Assert.Contains("Tell me about a conflict", later[later.IndexOf("undone", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_cards_of_the_named_path_are_asked()
    {
        _program.Run("add", _program.Write("other.md", "- Elsewhere?\n    - Yes, here is an answer.\n")).Succeeded();
        Assert.DoesNotContain("Elsewhere?", Review("n\nn\nn\n", _program.Write("pm.md", Notes)), StringComparison.Ordinal);
    }

    [Fact]
    public void Practice_changes_no_schedule()
    {
        _program.Run("add", _program.Write("pm.md", Notes)).Succeeded();
        var before = _program.Run("due", "--json").Succeeded();
        Assert.Contains("good: practice, no schedule was changed", Review("3\n3\n", "--cram"), StringComparison.Ordinal);
        Assert.Equal(before, _program.Run("due", "--json").Succeeded());
    }

    [Fact]
    public void A_path_that_is_not_there_is_refused_in_one_line_and_the_rest_is_reviewed()
    {
        Assert.Contains("gone.md: no such file or folder", _program.Run("review", "gone.md").Refused(), StringComparison.Ordinal);
        var ran = _program.RunWithInput("q\n", "review", "gone.md", _program.Write("pm.md", Notes));
        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("Tell me about a conflict", ran.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--limit", "-1", "--limit -1 is below 0")]
    [InlineData("--kind", "poem", "'poem' is no kind of note")]
    public void Options_that_mean_nothing_are_refused(string option, string value, string said) =>
        Assert.Contains(said, _program.Run("review", option, value).Refused().Replace("starcards: ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public void The_program_alone_needs_a_terminal() =>
        Assert.Contains("name a command", _program.Run().Refused(), StringComparison.Ordinal);

    private string Review(string input, params string[] arguments) => _program.RunWithInput(input, ["review", .. arguments]).Succeeded();

    [Fact]
    public void After_a_week_away_review_says_how_much_waits_and_spreads_it_when_i_ask()
    {
        using var program = new TestProgram();
        program.Write("many.md", string.Concat(Enumerable.Range(1, 30).Select(number => $"- What is special about number {number}?\n  - it is {number}\n")));
        program.Run("add", "many.md").Succeeded();
        program.Run("config", "newPerDay", "none").Succeeded();
        program.RunWithInput(string.Concat(Enumerable.Repeat("easy\n", 30)), "review", "--plain").Succeeded();
        program.Clock.Advance(TimeSpan.FromDays(14));
        Assert.Matches("^30 are overdue since 2026-11-\\d\\d; 'starcards review --spread 2' spreads them over 2 days, about 15 a day, the most urgent first.\n", program.RunWithInput("q\n", "review", "--plain").Succeeded());

        var spread = program.RunWithInput("q\n", "review", "--plain", "--spread", "3");
        Assert.Equal("starcards: what is overdue is spread until 2026-12-10; 'starcards config spreadUntil none' ends that\n", spread.Error);
        Assert.DoesNotContain("are overdue", spread.Succeeded(), StringComparison.Ordinal);
        Assert.Contains("\"due\":10,", program.Run("due", "--json").Succeeded(), StringComparison.Ordinal);
        program.Run("undo").Succeeded();
        Assert.Contains("\"due\":30,", program.Run("due", "--json").Succeeded(), StringComparison.Ordinal);
        Assert.Equal("starcards: --spread 0 is outside 1 to 365 days", program.Run("review", "--spread", "0").Refused());
    }
}
