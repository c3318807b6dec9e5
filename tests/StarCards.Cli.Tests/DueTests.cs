namespace StarCards.Cli.Tests;

public sealed class DueTests : IDisposable
{
    private readonly Collected _collected = new();

    public void Dispose() => _collected.Dispose();

    [Fact]
    public void I_see_by_deck_what_is_due()
    {
        _collected.Reviewed(2, daysAgo: 10);
        Assert.Equal(
            """
                          due  learning  new  drafts
            notes           1              3       1
              Why & how                    1
              Leadership    1              1       1
              Frameworks                   1

            1 due, 3 new, 1 draft: 'starcards review' begins.

            """,
            _collected.Run("due").Succeeded());
    }

    [Fact]
    public void A_prompt_of_the_shell_gets_one_line()
    {
        Assert.Equal("4 new, 1 draft\n", _collected.Run("due", "--short").Succeeded());
        Assert.Equal("1 draft\n", DoneForToday().Run("due", "--short", "--deck", "notes::leadership").Succeeded());
    }

    [Fact]
    public void When_nothing_is_due_i_am_told_when_something_is()
    {
        var text = DoneForToday().Run("due", "--kind", "framework").Succeeded();
        Assert.Equal("Nothing is due now.\nNext on 2026-12-04.\n", text);
    }

    [Fact]
    public void The_json_is_that_of_the_contract()
    {
        _collected.Reviewed(2, daysAgo: 10).Reviewed(3, daysAgo: 0, before: Scheduling.Phase.New);
        _collected.Run("config", "newPerDay", "2").Succeeded();
        Assert.Equal(
            """
            {"today":"2026-11-24","due":1,"learning":0,"new":1,"drafts":1,"waiting":1,"nextDue":"2026-12-04","decks":[{"deck":"notes","due":1,"learning":0,"new":1,"drafts":1},{"deck":"notes::Why & how","due":0,"learning":0,"new":1,"drafts":0},{"deck":"notes::Leadership","due":1,"learning":0,"new":0,"drafts":1},{"deck":"notes::Frameworks","due":0,"learning":0,"new":0,"drafts":0}]}

            """,
            _collected.Run("due", "--json").Succeeded());
    }

    [Fact]
    public void An_empty_database_has_nothing_due_and_says_how_to_begin()
    {
        using var program = new TestProgram();
        var ran = program.Run("due", "--json");
        Assert.Equal("""{"today":"2026-11-24","due":0,"learning":0,"new":0,"drafts":0,"waiting":0,"nextDue":null,"decks":[]}""" + "\n", ran.Succeeded());
        Assert.Contains("starcards add", program.Run("due").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_week_away_is_offered_to_be_spread_and_the_offer_works()
    {
        _collected.Reviewed(1, daysAgo: 20).Reviewed(2, daysAgo: 20).Reviewed(3, daysAgo: 20);
        _collected.Run("config", "spreadUntil", "2026-11-26").Succeeded();
        Assert.Contains("\"due\":1,", _collected.Run("due", "--json").Succeeded(), StringComparison.Ordinal);
        Assert.Contains("spread until 2026-11-26", _collected.Run("due").Succeeded(), StringComparison.Ordinal);
        _collected.Run("undo").Succeeded();
        Assert.Contains("\"due\":3,", _collected.Run("due", "--json").Succeeded(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--deck", "Nowhere", "starcards: there is no deck Nowhere; there are notes::Why & how, notes::Leadership, notes::Frameworks; 'starcards due --json' lists all")]
    [InlineData("--kind", "answer", "starcards: 'answer' is no kind of note; the kinds are question and framework")]
    public void What_is_not_there_is_refused(string option, string value, string message) =>
        Assert.Equal(message, _collected.Run("due", option, value).Refused());

    private Collected DoneForToday() => _collected
        .Reviewed(1, daysAgo: 0, before: Scheduling.Phase.New).Reviewed(2, daysAgo: 0, before: Scheduling.Phase.New)
        .Reviewed(3, daysAgo: 0, before: Scheduling.Phase.New).Reviewed(5, daysAgo: 0, before: Scheduling.Phase.New);
}
