using System.Text.Json;

namespace StarCards.Cli.Tests;

public sealed class CardChangeTests : IDisposable
{
    private readonly Collected _collected = new Collected().Reviewed(2, daysAgo: 3);

    public void Dispose() => _collected.Dispose();

    [Fact]
    public void I_can_suspend_a_card_and_take_it_back()
    {
        Assert.Equal("suspended: A conflict & its end\n", _collected.Run("suspend", "2aaa").Succeeded());
        Assert.Equal("suspended already: A conflict & its end\n", _collected.Run("suspend", "2aaa").Succeeded());
        Assert.True(State("2aaa").GetProperty("suspended").GetBoolean());
        Assert.Equal("back in the queue: A conflict & its end\n", _collected.Run("unsuspend", "2aaa").Succeeded());
        Assert.Equal("not suspended: A conflict & its end\n", _collected.Run("unsuspend", "2aaa").Succeeded());
    }

    [Fact]
    public void I_can_put_a_card_aside_for_today_and_it_is_back_tomorrow()
    {
        Assert.Equal("put aside until tomorrow: Why us?\n", _collected.Run("bury", "1aaa").Succeeded());
        Assert.Contains("\"new\":2,", _collected.Run("due", "--json").Succeeded(), StringComparison.Ordinal);
        _collected.Program.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Contains("\"new\":3,", _collected.Run("due", "--json").Succeeded(), StringComparison.Ordinal);
        Assert.Equal("not put aside: Why us?\n", _collected.Run("unbury", "1aaa").Succeeded());
        _collected.Run("bury", "1aaa").Succeeded();
        Assert.Equal("back in the queue: Why us?\n", _collected.Run("unbury", "1aaa").Succeeded());
    }

    [Fact]
    public void I_can_flag_a_card()
    {
        Assert.Equal("red flag: Why us?\n", _collected.Run("flag", "1aaa", "1").Succeeded());
        Assert.Equal(1, State("1aaa").GetProperty("flag").GetInt32());
        Assert.Equal("starcards: there is no flag 8; the flags are 0 (none) to 7", _collected.Run("flag", "1aaa", "8").Refused());
    }

    [Fact]
    public void I_can_set_the_day_and_a_graduated_card_keeps_its_interval()
    {
        Assert.Equal("due in 2 days: A conflict & its end\n", _collected.Run("set-due", "2aaa", "2").Succeeded());
        var state = State("2aaa");
        Assert.Equal(("2026-11-26", 10), (state.GetProperty("due").GetString(), state.GetProperty("intervalDays").GetInt32()));
        _collected.Run("undo").Succeeded();
        Assert.Equal("2026-12-01", State("2aaa").GetProperty("due").GetString());
        Assert.StartsWith("starcards: a card cannot be due in 99999 days", _collected.Run("set-due", "2aaa", "99999").Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void I_can_forget_progress_and_the_log_stays()
    {
        Assert.Equal("new again: A conflict & its end\n", _collected.Run("forget-progress", "2aaa").Succeeded());
        var shown = JsonDocument.Parse(_collected.Run("show", "2aaa", "--json").Succeeded()).RootElement;
        Assert.Equal("new", State("2aaa").GetProperty("phase").GetString());
        Assert.Equal(["review", "manual"], shown.GetProperty("log").EnumerateArray().Select(entry => entry.GetProperty("event").GetString()));
        Assert.Equal("new already: A conflict & its end\n", _collected.Run("forget-progress", "2aaa").Succeeded());
    }

    [Fact]
    public void A_change_prints_the_card_as_json()
    {
        var json = JsonDocument.Parse(_collected.Run("suspend", "2aaa", "--json").Succeeded()).RootElement;
        Assert.Equal("suspend", json.GetProperty("log").EnumerateArray().Last().GetProperty("event").GetString());
    }

    [Fact]
    public void I_can_ask_why_a_card_is_or_is_not_in_todays_queue()
    {
        Assert.EndsWith("\nNot today: due on 2026-12-01, in 7 days.\n", _collected.Run("show", "2aaa", "--why").Succeeded(), StringComparison.Ordinal);
        _collected.Run("suspend", "1aaa").Succeeded();
        var why = JsonDocument.Parse(_collected.Run("show", "1aaa", "--why", "--json").Succeeded()).RootElement.GetProperty("why")[0];
        Assert.Equal(("story", false, "suspended"), (why.GetProperty("face").GetString(), why.GetProperty("inQueue").GetBoolean(), why.GetProperty("verdict").GetString()));
    }

    [Fact]
    public void An_id_that_nobody_has_is_refused() =>
        Assert.Equal("starcards: no note has the id zzzz; 'starcards cards' lists the ids", _collected.Run("bury", "zzzz").Refused());

    private JsonElement State(string id) =>
        JsonDocument.Parse(_collected.Run("show", id, "--json").Succeeded()).RootElement.GetProperty("cards")[0].GetProperty("state");
}
