using System.Text.Json;

namespace StarCards.Cli.Tests;

public sealed class IdentityTests : IDisposable
{
    private const string Answer =
        """
            - S: The ferry company changed its timetable overnight.
            - T: Keep the school trips running.
            - A: I rebuilt the rota with the harbour master.
            - R: 214 of 220 children arrived on time.
        """;

    private readonly TestProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Where_the_answer_stays_and_the_topic_changes_I_am_asked()
    {
        Rewritten();
        var listed = _program.Run("identity").Succeeded();
        Assert.Contains("is this the same question?", listed, StringComparison.Ordinal);
        Assert.Contains("Tell me about a missed deadline", listed, StringComparison.Ordinal);
        Assert.Contains("Tell me about a mentor", listed, StringComparison.Ordinal);
        Assert.Contains("1 edited question may have a history", _program.Run("refresh").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_accepted_pairing_brings_the_history_back_with_what_was_reviewed_since()
    {
        var (before, after) = Rewritten();
        _program.Run("rate", after, "good").Succeeded();
        Assert.Equal($"{after} has its history again\n", _program.Run("identity", "accept", after[..6]).Succeeded());
        Assert.Empty(Waiting());
        var shown = JsonDocument.Parse(_program.Run("show", before, "--json").Succeeded()).RootElement;
        Assert.Equal("Tell me about a mentor", shown.GetProperty("prompt").GetString());
        Assert.Equal(2, shown.GetProperty("log").GetArrayLength());
        Assert.Equal(2, _program.Run("show", after).ExitCode);
        Assert.Equal("no card changed in 1 file\n", _program.Run("refresh").Succeeded());
    }

    [Fact]
    public void A_refused_pairing_waits_no_longer_and_can_be_reopened()
    {
        var (before, after) = Rewritten();
        _program.Run("identity", "refuse", before, after).Succeeded();
        Assert.Empty(Waiting());
        Assert.Equal($"{before} and {after} wait for your word again\n", _program.Run("identity", "undo", after).Succeeded());
        Assert.Single(Waiting());
    }

    [Fact]
    public void An_acceptance_can_be_undone()
    {
        var (before, after) = Rewritten();
        _program.Run("identity", "accept", after).Succeeded();
        _program.Run("identity", "undo", before).Succeeded();
        Assert.Single(Waiting());
        Assert.Single(JsonDocument.Parse(_program.Run("cards", "--json").Succeeded()).RootElement.EnumerateArray(), card => card.GetProperty("id").GetString() == after);
    }

    [Fact]
    public void A_pairing_made_unasked_is_listed_and_can_be_undone()
    {
        _program.Write("a.md", "# A\n## B\n- Tell me about a conflict with a supplier\n");
        var id = Id(_program.Run("add", "a.md", "--json").Succeeded(), "new");
        _program.Write("a.md", "# A\n## B\n- Tell me about a conflict with one of your suppliers\n");
        _program.Run("refresh").Succeeded();
        Assert.Contains($"{id}  same place, prompt", _program.Run("identity").Succeeded(), StringComparison.Ordinal);
        Assert.Contains("taken back", _program.Run("identity", "undo", id).Succeeded(), StringComparison.Ordinal);
        Assert.DoesNotContain(id, _program.Run("cards").Succeeded(), StringComparison.Ordinal);
        Assert.Equal("no card changed in 1 file\n", _program.Run("refresh").Succeeded());
    }

    [Fact]
    public void An_id_under_which_nothing_waits_is_refused_in_one_line()
    {
        Rewritten();
        Assert.Equal("starcards: no pairing waits under zzzz; 'starcards identity' lists them", _program.Run("identity", "accept", "zzzz").Refused());
        Assert.StartsWith("starcards: no note has the id zzzz", _program.Run("identity", "undo", "zzzz").Refused(), StringComparison.Ordinal);
    }

    /// <summary>A reviewed question whose topic was replaced while the answer stayed: the ids before and after.</summary>
    private (string Before, string After) Rewritten()
    {
        _program.Write("a.md", $"# A\n## B\n- Tell me about a missed deadline\n{Answer}\n");
        var before = Id(_program.Run("add", "a.md", "--json").Succeeded(), "new");
        _program.Run("rate", before, "good").Succeeded();
        _program.Write("a.md", $"# A\n## B\n- Tell me about a mentor\n{Answer}\n");
        return (before, Id(_program.Run("refresh", "--json").Succeeded(), "new"));
    }

    private IReadOnlyList<JsonElement> Waiting() =>
        [.. JsonDocument.Parse(_program.Run("identity", "--json").Succeeded()).RootElement.GetProperty("waiting").EnumerateArray()];

    private static string Id(string json, string change) =>
        JsonDocument.Parse(json).RootElement.GetProperty(change)[0].GetProperty("id").GetString()!;
}
