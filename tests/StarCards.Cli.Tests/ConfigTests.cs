using StarCards.TestKit;

namespace StarCards.Cli.Tests;

public sealed class ConfigTests : IDisposable
{
    private readonly TestProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void All_settings_are_listed_with_their_values() =>
        Golden.Verify(_program.Run("config").Succeeded(), "config.txt");

    [Fact]
    public void Every_setting_says_as_json_what_it_is() =>
        Golden.Verify(_program.Run("config", "--json").Succeeded().Replace("},{", "},\n{", StringComparison.Ordinal), "config.json");

    [Fact]
    public void I_can_look_at_a_setting_and_change_it_for_good()
    {
        Assert.Equal("20\n", _program.Run("config", "newPerDay").Succeeded());
        Assert.Equal("newPerDay: 20 -> 10\n", _program.Run("config", "newperday", " 10 ").Succeeded());
        var shown = _program.Run("config", "newPerDay");
        Assert.Equal("10\n", shown.Succeeded());
        Assert.Equal("new cards a day, drafts not counted (cards): 0 to 9999, or none for no limit; default 20\n", shown.Error);
        Assert.Equal("newPerDay is 10 already\n", _program.Run("config", "newPerDay", "10").Succeeded());
        Assert.Contains("newPerDay            10 (default 20)\n", _program.Run("config").Succeeded(), StringComparison.Ordinal);
    }

    [Fact]
    public void I_can_go_back_to_the_default()
    {
        _program.Run("config", "rolloverHour", "5");
        Assert.Equal("rolloverHour: 5 -> 4\n", _program.Run("config", "rolloverHour", "--default").Succeeded());
        Assert.Equal("rolloverHour is 4 already\n", _program.Run("config", "rolloverHour", "--default").Succeeded());
    }

    [Fact]
    public void Changing_the_scheduler_says_what_it_moved()
    {
        Assert.Equal("scheduler: sm2 -> fsrs; no due day moved\n", _program.Run("config", "scheduler", "fsrs").Succeeded());
        Assert.Equal(
            "{\"key\":\"scheduler\",\"before\":\"fsrs\",\"after\":\"sm2-classic\",\"dueDaysMoved\":0}\n",
            _program.Run("config", "scheduler", "sm2-classic", "--json").Succeeded());
    }

    [Fact]
    public void Taking_the_scheduler_back_says_what_moved_back()
    {
        using var collected = new Collected();
        collected.Run("rate", "1aaa", "easy").Succeeded();
        Assert.Equal("scheduler: sm2 -> fsrs; the due day of 1 card moved\n", collected.Run("config", "scheduler", "fsrs").Succeeded());
        Assert.Equal("undone: setting, scheduler default -> fsrs; the due day of 1 card moved\n", collected.Run("undo").Succeeded());
        Assert.Equal("redone: setting, scheduler default -> fsrs; the due day of 1 card moved\n", collected.Run("redo").Succeeded());
        collected.Run("config", "newPerDay", "5").Succeeded();
        Assert.Equal("undone: setting, newPerDay default -> 5\n", collected.Run("undo").Succeeded());
    }

    [Theory]
    [InlineData("starcards: newPerDay -1 is no whole number from 0 to 9999", "newPerDay", "-1")]
    [InlineData("starcards: startingEase 9 is outside 1.31 to 5", "startingEase", "9")]
    [InlineData("starcards: '5' and --default say two things; give one of them", "rolloverHour", "5", "--default")]
    public void What_does_not_fit_is_refused_in_one_line(string line, params string[] arguments)
    {
        _program.Run("config");
        Assert.Equal(line, _program.Run(["config", .. arguments]).Refused());
    }

    [Fact]
    public void A_setting_that_is_none_is_named_with_those_that_are()
    {
        _program.Run("config");
        Assert.StartsWith("starcards: there is no setting 'colour'; there are scheduler, learningSteps", _program.Run("config", "colour").Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void I_can_limit_a_single_deck_and_undo_it()
    {
        using var collected = new Collected();
        Assert.Contains("\"new\":4,", collected.Run("due", "--json").Succeeded(), StringComparison.Ordinal);
        Assert.Equal("deck.notes::Leadership.new: none -> 1\n", collected.Run("config", "deck.notes::leadership.new", "1").Succeeded());
        Assert.Contains("\"new\":3,", collected.Run("due", "--json").Succeeded(), StringComparison.Ordinal);
        Assert.EndsWith("Waits: the limit of deck notes::Leadership lets no more new cards through today; `review --more` looks beyond.\n", collected.Run("show", "3aaa", "--why").Succeeded(), StringComparison.Ordinal);
        Assert.EndsWith("\ndeck.notes::Leadership.new  1 (default none)\n", collected.Run("config").Succeeded(), StringComparison.Ordinal);
        collected.Run("undo").Succeeded();
        Assert.Equal("none\n", collected.Run("config", "deck.notes::Leadership.new").Succeeded());
        Assert.Contains("\"new\":4,", collected.Run("due", "--json").Succeeded(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_deck_that_is_none_is_named_with_those_that_are()
    {
        using var collected = new Collected();
        Assert.Equal("starcards: there is no deck Leadershp; there are notes, notes::Frameworks, notes::Leadership, notes::Why & how; 'starcards due --json' lists all", collected.Run("config", "deck.Leadershp.new", "5").Refused());
        Assert.Equal("starcards: deck.notes.reviews many is no whole number from 0 to 9999", collected.Run("config", "deck.notes.reviews", "many").Refused());
    }

    [Fact]
    public void The_keys_of_the_decks_are_completed()
    {
        using var collected = new Collected();
        const string Typed = "starcards config deck.notes::L";
        var offered = collected.Run("[suggest:30]", Typed).Out.Split('\n');
        Assert.Contains("deck.notes::Leadership.new", offered);
        Assert.Contains("deck.notes::Leadership.reviews", offered);
        Assert.Contains("deck.", collected.Run("[suggest:18]", "starcards config d").Out.Split('\n'));
    }
}
