using System.Text.Json;
using System.Xml.Linq;
using StarCards.Reviews;
using StarCards.Scheduling;
using StarCards.TestKit;

namespace StarCards.Cli.Tests;

public sealed class StatsTests : IDisposable
{
    private readonly Collected _collected = new Collected()
        .Reviewed(1, daysAgo: 40, before: Phase.New, interval: 12, confidence: 2)
        .Reviewed(1, daysAgo: 28, interval: 26)
        .Reviewed(2, daysAgo: 2, Rating.Again, interval: 1, missed: "action", confidence: 4)
        .Reviewed(1, daysAgo: 1, Rating.Easy, interval: 60)
        .Reviewed(2, daysAgo: 0, Rating.Hard, interval: 5)
        .Reviewed(5, daysAgo: 0, before: Phase.New, interval: 4);

    public void Dispose() => _collected.Dispose();

    [Fact]
    public void I_read_how_well_i_remember() => Golden.Verify(_collected.Run("stats").Succeeded(), "stats.txt");

    [Fact]
    public void The_json_is_that_of_the_contract() => Golden.Verify(_collected.Run("stats", "--json").Succeeded(), "stats.json");

    [Fact]
    public void A_deck_and_a_first_day_narrow_it()
    {
        var json = JsonDocument.Parse(_collected.Run("stats", "--json", "--deck", "notes::Leadership", "--since", "2026-11-24").Succeeded()).RootElement;
        Assert.Equal(1, json.GetProperty("reviews").GetProperty("total").GetInt32());
    }

    [Fact]
    public void The_report_is_one_well_formed_page_that_needs_no_other()
    {
        var ran = _collected.Run("stats", "--html", "report.html");
        Assert.Equal("", ran.Succeeded());
        Assert.Contains("report.html", ran.Error, StringComparison.Ordinal);
        var html = File.ReadAllText(Path.Combine(_collected.Program.Folder, "report.html"));
        var body = XDocument.Parse(html[html.IndexOf("<body>", StringComparison.Ordinal)..(html.IndexOf("</body>", StringComparison.Ordinal) + 7)]);
        Assert.Equal(3, body.Descendants("svg").Count());
        Assert.DoesNotContain("http", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme:dark", html, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_database_has_statistics_too()
    {
        using var program = new TestProgram();
        Assert.StartsWith("Reviews     0 today, 0 in all; no streak\n", program.Run("stats").Succeeded(), StringComparison.Ordinal);
        program.Run("stats", "--html", "empty.html").Succeeded();
        Assert.True(File.Exists(Path.Combine(program.Folder, "empty.html")));
    }

    [Fact]
    public void A_day_that_is_none_and_a_folder_in_place_of_a_file_are_refused()
    {
        Assert.Equal("starcards: --since 'monday' is no day; write it as 2026-11-24", _collected.Run("stats", "--since", "monday").Refused());
        Assert.Equal("starcards: . is a folder; name the file that the report is to be written to", _collected.Run("stats", "--html", ".").Refused());
    }
}
