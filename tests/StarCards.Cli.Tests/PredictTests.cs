using System.Text.Json;
using StarCards.TestKit;

namespace StarCards.Cli.Tests;

/// <summary><c>compare</c> and <c>optimize</c>.</summary>
public sealed class PredictTests : IDisposable
{
    private const string Head = "card,at,rating,type\n";

    private readonly TestProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void I_can_compare_the_schedulers_on_a_log()
    {
        var schedulers = Json(_program.Run("compare", "--log", GoldenLog, "--json")).GetProperty("schedulers").EnumerateArray().ToList();
        Assert.Equal(["fsrs", "sm2", "sm2-classic"], schedulers.Select(scheduler => scheduler.GetProperty("name").GetString()));
        Assert.Equal(0.201031, schedulers[0].GetProperty("logLoss").GetDouble(), 2e-5);
        Assert.Equal(0.04073, schedulers[0].GetProperty("rmseBins").GetDouble(), 4e-6);
        Assert.All(schedulers, scheduler => Assert.Equal(11921, scheduler.GetProperty("n").GetInt32()));
    }

    [Fact]
    public void I_can_add_parameters_and_score_the_later_part_alone()
    {
        var parameters = string.Join(',', JsonDocument.Parse(File.ReadAllText(Repository.Data("golden/anki-fsrs-fit.json"))).RootElement.GetProperty("fitted").EnumerateArray());
        var schedulers = Json(_program.Run("compare", "--log", GoldenLog, "--json", "--split", "--parameters", parameters)).GetProperty("schedulers").EnumerateArray().ToList();
        Assert.Equal(["fsrs-fitted", "fsrs", "fsrs-given", "sm2", "sm2-classic"], schedulers.Select(scheduler => scheduler.GetProperty("name").GetString()));
        Assert.All(schedulers, scheduler => Assert.Equal(2385, scheduler.GetProperty("n").GetInt32()));
        Assert.True(schedulers[0].GetProperty("logLoss").GetDouble() < schedulers[1].GetProperty("logLoss").GetDouble());
    }

    [Fact]
    public void The_comparison_for_people_states_its_assumption_and_draws_recall()
    {
        var text = _program.Run("compare", "--log", GoldenLog).Succeeded();
        Assert.Contains("0.9^(days / interval)", text, StringComparison.Ordinal);
        Assert.Contains("Recall by fsrs: # observed, | predicted", text, StringComparison.Ordinal);
        Assert.Contains("0.9-1.0 ###", text, StringComparison.Ordinal);
    }

    [Fact]
    public void I_can_fit_parameters_to_a_log()
    {
        var fit = Json(_program.Run("optimize", "--log", GoldenLog, "--json"));
        Assert.Equal(21, fit.GetProperty("parameters").GetArrayLength());
        Assert.Equal(11921, fit.GetProperty("reviews").GetInt32());
        Assert.True(fit.GetProperty("kept").GetBoolean());
        Assert.True(fit.GetProperty("after").GetProperty("logLoss").GetDouble() <= 0.190466);
        Assert.True(fit.GetProperty("heldOut").GetProperty("after").GetProperty("logLoss").GetDouble() < fit.GetProperty("heldOut").GetProperty("before").GetProperty("logLoss").GetDouble());
    }

    [Fact]
    public void A_log_that_is_too_short_leaves_the_parameters_as_they_are()
    {
        _program.Write("short.csv", $"{Head}1,1760704052550,3,0\n1,1760804052550,3,0\n");
        Assert.Equal("1 reviews to learn from, and at least 64 are needed; the parameters stay as they are.\n", _program.Run("optimize", "--log", "short.csv").Succeeded());
        var fit = Json(_program.Run("optimize", "--log", "short.csv", "--json"));
        Assert.False(fit.GetProperty("kept").GetBoolean());
        Assert.False(fit.TryGetProperty("heldOut", out _));
    }

    [Fact]
    public void An_empty_log_is_no_error()
    {
        _program.Write("empty.csv", Head);
        Assert.Equal("starcards: nothing to compare yet: no card was reviewed on two days\n", _program.Run("compare", "--log", "empty.csv").Error);
        Assert.Equal(0, _program.Run("compare", "--log", "empty.csv", "--split", "--json").ExitCode);
    }

    [Fact]
    public void My_own_log_without_reviews_changes_no_setting()
    {
        Assert.Contains("0 reviews to learn from", _program.Run("optimize").Succeeded(), StringComparison.Ordinal);
        Assert.Equal(0, _program.Run("compare").ExitCode);
    }

    [Fact]
    public void Parameters_fitted_to_my_own_log_are_a_setting_that_undo_takes_back()
    {
        using var collected = new Collected();
        var before = collected.Run("config", "parameters").Succeeded();
        Forget(collected);
        collected.Run("optimize", "--dry-run").Succeeded();
        Assert.Equal(before, collected.Run("config", "parameters").Succeeded());

        var ran = collected.Run("optimize", "--json");
        var fit = Json(ran);
        Assert.True(fit.GetProperty("kept").GetBoolean());
        Assert.Equal("starcards: fsrs has the fitted parameters from now on; 'starcards undo' takes them back\n", ran.Error);
        var fitted = string.Join(',', fit.GetProperty("parameters").EnumerateArray());
        Assert.Equal(fitted + "\n", collected.Run("config", "parameters").Succeeded());
        Assert.Contains("config", collected.Run("log").Succeeded(), StringComparison.Ordinal);
        Assert.StartsWith("undone: setting, parameters default -> ", collected.Run("undo").Succeeded(), StringComparison.Ordinal);
        Assert.Equal(before, collected.Run("config", "parameters").Succeeded());
        collected.Run("redo").Succeeded();
        Assert.Equal(fitted + "\n", collected.Run("config", "parameters").Succeeded());
    }

    /// <summary>Three hundred days in which two cards are forgotten as good as always after two days.</summary>
    private static void Forget(Collected collected)
    {
        for (var day = 0; day < 300; day += 2)
        {
            var rating = day % 10 == 0 ? StarCards.Reviews.Rating.Good : StarCards.Reviews.Rating.Again;
            collected.Reviewed(1 + (day / 2 % 2), 300 - day, rating, day < 4 ? StarCards.Scheduling.Phase.New : StarCards.Scheduling.Phase.Review, reps: day / 4 + 1);
        }
    }

    [Theory]
    [InlineData("1,1760704052550,7,0", "starcards: log.csv:2: rating 7 is outside 1 to 4")]
    [InlineData("1,1760704052550,x,0", "starcards: log.csv:2: rating 'x' is no whole number")]
    [InlineData("1,yesterday,3,0", "starcards: log.csv:2: at 'yesterday' is no whole number")]
    [InlineData("1,999999999999999,3,0", "starcards: log.csv:2: at 999999999999999 is outside -62135596800000 to 253402300799999")]
    [InlineData("1,1760704052550,3,x", "starcards: log.csv:2: type 'x' is no whole number")]
    public void A_row_that_is_none_is_named_by_its_line(string row, string error)
    {
        _program.Write("log.csv", $"{Head}{row}\n");
        Assert.Equal(error, _program.Run("compare", "--log", "log.csv").Refused());
    }

    [Theory]
    [InlineData("", "starcards: log.csv is empty; its first line names the columns: card,at,rating,type")]
    [InlineData("a,b\n", "starcards: log.csv:1: the columns card, at and rating are needed; the first line names a, b")]
    public void A_file_that_is_no_log_is_refused(string text, string error)
    {
        _program.Write("log.csv", text);
        Assert.Equal(error, _program.Run("optimize", "--log", "log.csv").Refused());
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused_with_the_way_to_make_one() =>
        Assert.Equal("starcards: there is no log none.csv; 'starcards log --csv > none.csv' writes one", _program.Run("compare", "--log", "none.csv").Refused());

    [Fact]
    public void What_is_odd_about_a_log_is_said_and_the_rest_is_used()
    {
        _program.Write(
            "log.csv",
            """
            at,extra,"card",rating,type
            1760704052550,"a ""quoted"", field",1,3,0
            1760704052550,,1,3,0
            1730704052550,,1,3,1
            1760704052550,,2,3,1
            1760804052550,,2,3,1
            1960704052550,,3,3,0
            1760804052550,,3,,4
            1760804052550,,3,0,5
            1760704052550,,4,0,4
            1760704052550,,5,3,0
            1760804052550,,5,3,1
            1760904052550,,5,3,2

            """);
        var ran = _program.Run("compare", "--log", "log.csv", "--json");
        Assert.Equal(3, Json(ran).GetProperty("schedulers")[0].GetProperty("n").GetInt32());
        Assert.Equal(
            """
            log.csv:3: warning: card 1 has the same millisecond as the row above it
            log.csv:4: warning: card 1 is dated before the row above it: a clock went back; the rows are taken in order of time
            log.csv:5: warning: card 2 begins in the middle: its first ratings are missing, and it is left out
            log.csv:7: warning: card 3 is dated in the future
            log.csv:13: warning: card 5 relearns what it had not forgotten: ratings before it are missing; those that are there are used
            log.csv:10: warning: card 4 has a schedule and no ratings: it is left out

            """,
            ran.Error);
    }

    [Fact]
    public void Of_many_oddities_three_are_shown_and_the_rest_counted()
    {
        _program.Write("log.csv", Head + string.Concat(Enumerable.Range(1, 5).Select(card => $"{card},1760704052550,3,1\n")));
        Assert.EndsWith("log.csv: warning: 2 more where a card begins in the middle: its first ratings are missing, and it is left out\n", _program.Run("compare", "--log", "log.csv", "--json").Error, StringComparison.Ordinal);
    }

    private static string GoldenLog => Repository.Data("golden/anki-fsrs-fit.csv");

    private static JsonElement Json(Ran ran) => JsonDocument.Parse(ran.Succeeded()).RootElement;
}
