using System.Text;
using System.Text.Json;

namespace StarCards.Cli.Tests;

/// <summary>The editor is a shell script of the test's own.</summary>
public sealed class EditTests : IDisposable
{
    private const string Notes = "# A\n## B\n1. Tell me about a conflict\n\t1. S: ferry\n\t2. T: trips\n\t3. **Action**: rota\n\t4. R: 214 of 220\n2. Tell me about a failure\n\t- general vibe\n3. Why us?\n";

    private readonly TestProgram _program = new();

    public EditTests() => Assert.SkipUnless(!OperatingSystem.IsWindows(), "the editor is a shell script");

    public void Dispose() => _program.Dispose();

    [Fact]
    public void The_editor_opens_at_the_line_and_what_it_changed_is_read()
    {
        UseEditor("vim", "echo \"$@\" > arguments.txt; sed -i 's/a failure/your worst failure/' \"$2\"");
        var id = Add(Notes, "Tell me about a failure");
        Assert.Contains($"edited  {id}  a.md:8", _program.Run("edit", id).Succeeded(), StringComparison.Ordinal);
        Assert.Equal($"+8 {Path.Combine(_program.Folder, "a.md")}\n", Read("arguments.txt"));
    }

    [Fact]
    public void A_draft_gets_a_skeleton_in_the_style_of_its_neighbours_after_I_said_yes()
    {
        UseEditor("nano", "true");
        var id = Add(Notes, "Tell me about a failure");
        var ran = _program.RunWithInput("y\n", "edit", id, "--draft");
        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("below a.md:9\n+\t1. S: \n+\t2. T: \n+\t3. **Action**: \n+\t4. R: \n", ran.Error, StringComparison.Ordinal);
        Assert.Equal(Notes.Replace("general vibe\n", "general vibe\n\t1. S: \n\t2. T: \n\t3. **Action**: \n\t4. R: \n", StringComparison.Ordinal), Read("a.md"));
    }

    [Theory]
    [InlineData("\n## Tell me about a conflict\n\nS: ferry\nT: trips\nA: rota\nR: 214\n\n## Why us?\n", "\nS: \nT: \nA: \nR: \n")]
    [InlineData("\n## Tell me about a conflict\n**S:** ferry\n\n**T:** trips\n\n**A:** rota\n\n**R:** 214\n\n## Why us?\n", "**S:** \n\n**T:** \n\n**A:** \n\n**R:** \n")]
    [InlineData("\n## Why us?\n", "\n- S: \n- T: \n- A: \n- R: \n")]
    public void A_skeleton_has_its_blank_lines_where_the_neighbours_have_them(string notes, string skeleton)
    {
        UseEditor("nano", "true");
        var id = Add("# A\n" + notes, "Why us?");
        Assert.Equal(0, _program.Run("edit", id, "--draft", "--yes").ExitCode);
        Assert.Equal("# A\n" + notes + skeleton, Read("a.md"));
    }

    [Theory]
    [InlineData("n\n")]
    [InlineData("")]
    public void Without_a_yes_nothing_is_written(string input)
    {
        UseEditor("nano", "true");
        var id = Add(Notes, "Why us?");
        var ran = _program.RunWithInput(input, "edit", id, "--draft");
        Assert.EndsWith("nothing was written\n", ran.Error, StringComparison.Ordinal);
        Assert.Equal(Notes, Read("a.md"));
    }

    [Fact]
    public void Line_ends_byte_order_mark_permissions_and_an_open_end_stay_as_they_are()
    {
        UseEditor("nano", "true");
        var before = "\uFEFF# A\r\n## B\r\n- Why us?\r\n- Why now?";
        var id = Add(before, "Why now?");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path.Combine(_program.Folder, "a.md"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        Assert.Equal(0, _program.Run("edit", id, "--draft", "--yes").ExitCode);
        Assert.Equal(before + "\r\n  - S: \r\n  - T: \r\n  - A: \r\n  - R: ", Read("a.md"));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(_program.Folder, "a.md")));
        }
    }

    [Theory]
    [InlineData("| Describe a failure | | | | |")]
    [InlineData("| Describe a failure |")]
    public void A_row_of_a_table_stays_whole_and_names_the_cells_to_fill(string row)
    {
        UseEditor("nano", "echo \"$@\" > arguments.txt");
        var table = $"| Question | Situation | Task | Action | Result |\n|---|---|---|---|---|\n| Tell me about a conflict | ferry | trips | rota | 214 of 220 |\n{row}\n";
        var id = Add(table, "Describe a failure");
        var ran = _program.Run("edit", id, "--draft", "--yes");
        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("a.md:4 is a row of a table, so nothing goes below it; its cells: Situation, Task, Action, Result\n", ran.Error, StringComparison.Ordinal);
        Assert.Equal(table, Read("a.md"));
        Assert.StartsWith("+4 ", Read("arguments.txt"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("| 2 | Describe a failure | |", "| 2 | Describe a failure | S: <br>T: <br>A: <br>R: |")]
    [InlineData("| 2 | Describe a failure |  | |", "| 2 | Describe a failure | S: <br>T: <br>A: <br>R: | |")]
    [InlineData("|2|Describe a failure||x|", "|2|Describe a failure| S: <br>T: <br>A: <br>R: |x|")]
    [InlineData("| 2 | Describe a failure |", "| 2 | Describe a failure | S: <br>T: <br>A: <br>R: |")]
    [InlineData("2 | Describe a failure | tbd", "2 | Describe a failure | tbd<br>S: <br>T: <br>A: <br>R:")]
    [InlineData("| 2 | Describe a failure | tbd | ask Tomáš |", "| 2 | Describe a failure | tbd<br>S: <br>T: <br>A: <br>R: | ask Tomáš |")]
    public void A_row_with_a_cell_for_answers_gets_the_skeleton_there(string row, string expected)
    {
        UseEditor("nano", "true");
        const string Table = "\uFEFF# Größe\r\n\r\n| # | Question | Answer | Notes |\r\n|---|---|---|---|\r\n| 1 | Tell me about a conflict | none | |\r\n";
        var id = Add($"{Table}{row}\r\n", "Describe a failure");
        var ran = _program.RunWithInput("y\n", "edit", id, "--draft");
        Assert.Contains("in a.md:6\n-", ran.Error, StringComparison.Ordinal);
        Assert.Equal(Table + expected + "\r\n", Read("a.md"));
    }

    [Fact]
    public void The_skeleton_in_a_cell_has_the_style_of_the_nearest_row_and_comes_once()
    {
        UseEditor("nano", "true");
        var table = "| Question | Story |\n|---|---|\n| Tell me about a conflict | **Situation:** ferry <br/> **Task:** trips <br/> **Action:** rota <br/> **Result:** 214 of 220 |\n| Describe a failure | |\n";
        var id = Add(table, "Describe a failure");
        Assert.Equal(0, _program.Run("edit", id, "--draft", "--yes").ExitCode);
        Assert.Equal(table.Replace("| Describe a failure | |", "| Describe a failure | **Situation:** <br/> **Task:** <br/> **Action:** <br/> **Result:** |", StringComparison.Ordinal), Read("a.md"));
        Assert.Contains("has a story or its labels already", _program.Run("edit", id, "--draft", "--yes").Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_with_a_story_gets_no_second_one()
    {
        UseEditor("nano", "true");
        var id = Add(Notes, "Tell me about a conflict");
        Assert.Contains("has a story or its labels already", _program.Run("edit", id, "--draft", "--yes").Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_changed_since_it_was_read_is_not_written()
    {
        UseEditor("nano", "true");
        var id = Add(Notes, "Why us?");
        _program.Write("a.md", "# other\n" + Notes);
        Assert.Contains("reads differently by now", _program.Run("edit", id, "--draft", "--yes").Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_editor_that_is_not_there_is_named()
    {
        _program.Environment["EDITOR"] = "no-such-editor --wait";
        var id = Add(Notes, "Why us?");
        Assert.Equal("starcards: 'no-such-editor --wait' could not be started; set EDITOR to the editor that you like", _program.Run("edit", id).Refused());
    }

    [Theory]
    [InlineData("vim", "vim|+7|/n/a b.md")]
    [InlineData("code --wait", "code|--wait|--goto|/n/a b.md:7")]
    [InlineData("\"/opt/my editor/subl\" -n", "/opt/my editor/subl|-n|--wait|/n/a b.md:7")]
    [InlineData("hx", "hx|/n/a b.md:7")]
    [InlineData("emacsclient -t", "emacsclient|-t|+7|/n/a b.md")]
    [InlineData("my-editor", "my-editor|/n/a b.md")]
    public void Each_editor_is_told_the_line_in_its_own_way(string commandLine, string expected)
    {
        var (program, arguments) = Editing.Editors.At(commandLine, "/n/a b.md", 7);
        Assert.Equal(expected, string.Join('|', arguments.Prepend(program)));
    }

    private string Read(string name) => new UTF8Encoding(false).GetString(File.ReadAllBytes(Path.Combine(_program.Folder, name)));

    private void UseEditor(string name, string script)
    {
        var path = Path.Combine(_program.Folder, name);
        File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        _program.Environment["VISUAL"] = path;
    }

    private string Add(string text, string prompt)
    {
        File.WriteAllText(Path.Combine(_program.Folder, "a.md"), text, new UTF8Encoding(false));
        var added = JsonDocument.Parse(_program.Run("add", "a.md", "--json").Succeeded()).RootElement.GetProperty("new");
        return added.EnumerateArray().Single(note => note.GetProperty("prompt").GetString() == prompt).GetProperty("id").GetString()!;
    }
}
