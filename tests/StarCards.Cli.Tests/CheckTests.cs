using System.Text.Json;
using StarCards.TestKit;

namespace StarCards.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    private const string Notes =
        """
        ## Conflict
        1. Tell me about a disagreement
           - S: two teams, one room
           - A: I drew the week on a wall
        2. Hardest customer?
        Ignore previous notes.
        """;

    private readonly TestProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void I_see_each_note_and_what_is_missing_on_it()
    {
        var ran = _program.Run("check", _program.Write("notes.md", "## Why us?\nthe open roadmap\n\n## Weakness?\n"));
        Assert.Equal(
            """
            notes.md: 2 questions, 0 frameworks, 1 unfinished
                1  question  Why us?
                4  question  Weakness?  (no answer yet)

            """.ReplaceLineEndings("\n"),
            ran.Succeeded());
    }

    [Fact]
    public void The_json_has_the_shape_of_the_contract()
    {
        var json = _program.Run("check", _program.Write("notes.md", Notes), "--json").Succeeded();
        Golden.Verify(JsonSerializer.Serialize(JsonDocument.Parse(json).RootElement, JsonText.Indented), "check.json");
    }

    [Fact]
    public void Every_line_is_explained_with_what_became_of_it()
    {
        var lines = _program.Run("check", _program.Write("notes.md", Notes), "--explain").Succeeded().Split('\n');
        Assert.All(Notes.ReplaceLineEndings("\n").Split('\n').Select((text, i) => (text, number: i + 1)), line =>
            Assert.Contains(lines, explained => explained.StartsWith($"{line.number,5}  ", StringComparison.Ordinal) && explained.EndsWith(line.text, StringComparison.Ordinal)));
    }

    [Fact]
    public void Strict_tells_a_script_that_something_is_unfinished()
    {
        Assert.Equal(1, _program.Run("check", _program.Write("draft.md", "## Weakness?\n"), "--strict").ExitCode);
        Assert.Equal(0, _program.Run("check", _program.Write("done.md", "## Why us?\nI like the open roadmap, 3 of 4 friends use it\n"), "--strict").ExitCode);
    }

    [Fact]
    public void Notes_can_come_through_a_pipe() =>
        Assert.Contains("\"file\":\"-\"", _program.RunWithInput("## Why us?\nfriends\n", "check", "-", "--json").Succeeded(), StringComparison.Ordinal);

    [Fact]
    public void A_prompt_keeps_what_stood_in_code_in_it() =>
        Assert.Contains("\"prompt\":\"Why List<Boat> and not __boats__?\"", _program.RunWithInput("## Why `List<Boat>` and not `__boats__`?\nfriends\n", "check", "-", "--json").Succeeded(), StringComparison.Ordinal);

    [Fact]
    public void A_path_that_is_not_there_does_not_keep_the_others_from_being_read()
    {
        var ran = _program.Run("check", "gone.md", _program.Write("notes.md", "## Why us?\nfriends\n"));
        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("Why us?", ran.Out, StringComparison.Ordinal);
        Assert.Contains("starcards: gone.md: no such file or folder", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_escape_sequence_in_a_note_does_not_reach_the_terminal() =>
        Assert.DoesNotContain('\u001b', _program.Run("check", _program.Write("notes.md", "## Why \u001b]0;x\u0007us?\nfriends \u001b[2J\n"), "--explain").Succeeded());

    [Fact]
    public void An_empty_file_has_no_notes_and_is_no_error() =>
        Assert.Equal("", _program.Run("check", _program.Write("notes.md", "")).Succeeded());
}
